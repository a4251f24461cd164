/**
 * unknown: to come, or nobody said yet how it went; excused: cancelled by the person; revoked: by the agent; noshow: nobody came.
 * The words of RDV Service Public.
 */
export const REMOTE_STATUSES = ['unknown', 'seen', 'excused', 'revoked', 'noshow'] as const;
export type RemoteStatus = (typeof REMOTE_STATUSES)[number];

/** An appointment kept by another agenda, as far as we copy it: nothing of it says who comes. */
export interface RemoteAppointment {
  /** The other agenda's own; never given twice, not even after a deletion. */
  readonly id: number;
  readonly status: RemoteStatus;
  /** Epoch ms. */
  readonly startsAt: number;
  /** Epoch ms, after `startsAt`. */
  readonly endsAt: number;
  /** Name of the appointment kind (motif). */
  readonly kind: string;
  /** Null by phone, by video, or at the person's home: a home's address is never copied. */
  readonly place: { readonly name: string; readonly address: string } | null;
  readonly organisation: { readonly id: number; readonly name: string };
}

/** Someone expected at an appointment. */
export interface RemotePerson {
  readonly id: number;
  /** E.164; only its keyed hash is stored. Null: none is known there. */
  readonly phone: string | null;
}

/** What happened over there; `at` is when (epoch ms, to the second), by their clock. */
export type RemoteEvent =
  | {
      readonly about: 'appointment';
      readonly happened: 'created' | 'updated';
      readonly at: number;
      readonly appointment: RemoteAppointment;
      /** Those still expected; who gave up is not among them. */
      readonly people: readonly RemotePerson[];
    }
  | {
      readonly about: 'person';
      readonly happened: 'created' | 'updated';
      readonly at: number;
      readonly person: RemotePerson;
    }
  /** Deleted, or purged for data protection: every trace goes, and only the id stays, so that nothing late brings it back. */
  | {
      readonly about: 'appointment' | 'person';
      readonly happened: 'destroyed';
      readonly at: number;
      readonly id: number;
    };

/** Whom or what to drop from the copy, on our side alone. */
export type RemoteForgotten =
  { readonly phone: string } | { readonly person: number } | { readonly endedBefore: number };

/** Our copy of the appointments of another agenda. */
export interface RemoteAppointments {
  /**
   * Each event in one transaction, whatever the order and however often it comes. 'older': something newer is known, nothing was
   * written. 'duplicate': this very event was applied. A person known from no appointment is not kept, and that is 'applied'.
   */
  apply(event: RemoteEvent): Promise<'applied' | 'older' | 'duplicate'>;
  /** Returns how many people or appointments went. Idempotent. */
  forget(what: RemoteForgotten): Promise<number>;
  /** Of the person with this number (E.164), not cancelled and not over at `now` (epoch ms), the soonest first. */
  upcomingOf(phone: string, now: number): readonly RemoteAppointment[];
}

/** What a notice of the other agenda says, read by whoever knows its format. */
export type RemoteNotice =
  | { readonly got: 'event'; readonly event: RemoteEvent }
  /** About something we keep no copy of. */
  | { readonly got: 'nothing-ours' }
  | { readonly got: 'unreadable' };
