declare const brand: unique symbol;
/** A compile-time mark on a string, optional because it never exists at run time: two kinds of id cannot be mixed up. */
type Branded<Name extends string> = string & { readonly [brand]?: Name };

/** Opaque name of one person's thread on one channel; the only thing the rest of the system knows of an address. */
export type ConversationId = Branded<'ConversationId'>;
/** `<channel>:<the platform's own message id>`; unique, it is what recognises a duplicate. */
export type MessageId = Branded<'MessageId'>;
/** `id` of a row of the national venue file, prefixed by its source when several files are merged. */
export type VenueId = Branded<'VenueId'>;
export type HandoffId = Branded<'HandoffId'>;
export type PlacementId = Branded<'PlacementId'>;
export type AidantId = Branded<'AidantId'>;
/** Five characters, Corsica with a letter (2A004). Not a postcode. */
export type CodeInsee = Branded<'CodeInsee'>;
/** One mediator, whatever their number of venues. */
export type MediatorId = Branded<'MediatorId'>;
/** A place of duty of a mediator: the same hours of the same weekday in the same place, or one single day. */
export type DutyId = Branded<'DutyId'>;
export type AppointmentId = Branded<'AppointmentId'>;
