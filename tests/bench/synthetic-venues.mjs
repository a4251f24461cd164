// Invented venues and questions for the benchmark, the same at every run: where people live, overseas included, with every value of the schema.
import { fileURLToPath } from 'node:url';
import { PROGRAMMES, PUBLICS, SPECIAL_CARE } from '../../dist/bot/domain/venue.js';
import { SERVICES } from '../../dist/bot/domain/need.js';
import { CommunesGazetteer } from '../../dist/data/places/communes.js';

/** mulberry32: small, seeded, good enough to place venues. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const METROPOLITAN = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'));
const DEPARTEMENTS = [...METROPOLITAN, '2A', '2B', '971', '972', '973', '974', '975', '976', '987', '988'];
/** Metres a degree of latitude is long, and how far from its town hall a venue or a person stands, on average. */
const DEGREE_METRES = 111_195;
const AROUND_METRES = 2_000;

/** Draws a position where somebody lives: a commune by its population, then somewhere around its centre. */
export function inhabitedPositions(random) {
  const gazetteer = new CommunesGazetteer(fileURLToPath(new URL('../../dist/data/places', import.meta.url)), null);
  const communes = DEPARTEMENTS.flatMap((code) => gazetteer.largestCommunes(code, 2_000));
  const upTo = [];
  let people = 0;
  for (const { population } of communes) upTo.push((people += Math.max(population, 50)));
  return () => {
    const { latitude, longitude } = communes[firstAbove(upTo, random() * people)].position;
    const metres = -AROUND_METRES * Math.log(1 - random());
    const angle = 2 * Math.PI * random();
    return {
      latitude: latitude + (metres * Math.cos(angle)) / DEGREE_METRES,
      longitude: longitude + (metres * Math.sin(angle)) / DEGREE_METRES / Math.cos((latitude * Math.PI) / 180),
    };
  };
}

function firstAbove(sorted, value) {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Share of venues that have a value; the rarest is the benchmark's "one in a thousand". */
const SHARES = {
  services: [0.8, 0.7, 0.3, 0.3, 0.15, 0.1, 0.25, 0.5, 0.001],
  specialCare: [0.05, 0.1, 0.03, 0.1, 0.08, 0.04, 0.02],
  publics: [0.1, 0.05, 0.1, 0.15, 0.01],
  programmes: [0.15, 0.01, 0.02, 0.4, 0.01, 0.25, 0.005, 0.01, 0.05, 0.02, 0.01],
};
const UNTIL_FRIDAY = openOn([0, 1, 2, 3, 4]);
const UNTIL_SATURDAY = openOn([0, 1, 2, 3, 4, 5]);

export function syntheticVenues(count, seed) {
  const random = seeded(seed);
  const position = inhabitedPositions(random);
  const some = (values, shares) => values.filter((_, index) => random() < shares[index]);
  return Array.from({ length: count }, (_, index) => ({
    id: `v${index}`,
    name: `Lieu ${index}`,
    street: `${index % 200} rue de l'Exemple`,
    commune: 'Exemple',
    postcode: '23000',
    codeInsee: '23096',
    position: position(),
    phone: null,
    email: null,
    website: null,
    bookingUrl: null,
    services: some(SERVICES, SHARES.services),
    access: some(['walk-in', 'phone', 'e-mail', 'online-booking'], [0.7, 0.6, 0.2, 0.15]),
    fees: random() < 0.9 ? ['free'] : ['paying'],
    programmes: some(PROGRAMMES, SHARES.programmes),
    publics: some(PUBLICS, SHARES.publics),
    specialCare: some(SPECIAL_CARE, SHARES.specialCare),
    isItinerant: random() < 0.04,
    hours: random() < 0.2 ? UNTIL_SATURDAY : UNTIL_FRIDAY,
    timeZone: 'Europe/Paris',
    updatedOn: '2026-10-01',
    source: 'synthetic',
    isDemonstration: false,
  }));
}

/** Nine to five but for lunch. */
function openOn(weekdays) {
  const intervals = [
    { from: 540, to: 720 },
    { from: 810, to: 1020 },
  ];
  return {
    known: 'yes',
    onPublicHolidays: 'unsaid',
    rules: [{ weekdays, intervals, weeks: null, months: null, nth: null }],
  };
}
