import type { Venue } from '../../bot/domain/venue.js';

/** An invented venue of Guéret, open to all, of which a test says only what it is about. */
export function venue(about: Partial<Venue>): Venue {
  return {
    id: 'venue',
    pivot: null,
    name: 'Maison du numérique',
    street: "1 rue de l'Exemple",
    commune: 'Guéret',
    postcode: '23000',
    codeInsee: '23096',
    position: { latitude: 46.1717, longitude: 1.8714 },
    phone: null,
    email: null,
    website: null,
    bookingUrl: null,
    services: ['administrative-help'],
    access: ['walk-in'],
    fees: [],
    programmes: [],
    publics: [],
    specialCare: [],
    isItinerant: false,
    hours: { known: 'no' },
    timeZone: 'Europe/Paris',
    updatedOn: '2026-01-01',
    source: null,
    origins: [],
    isDemonstration: false,
    ...about,
  };
}
