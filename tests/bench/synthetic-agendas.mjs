// Invented mediators, their duties and what is booked already, the same at every run: where people live, overseas included.
import { fileURLToPath } from 'node:url';
import { freeSlotsOn } from '../../dist/bot/domain/free-slots.js';
import { dateOfDayNumber } from '../../dist/bot/domain/local-date.js';
import { timeZoneOf } from '../../dist/bot/domain/time-zone.js';
import { dayAndMinutesAt } from '../../dist/bot/domain/zone-days.js';
import { CommunesGazetteer } from '../../dist/data/places/communes.js';
import { seeded } from './synthetic-venues.mjs';

const DEPARTEMENTS = [
  ...Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0')),
  ...['2A', '2B', '971', '972', '973', '974', '976'],
];
const DEGREE_METRES = 111_195;
/** A mediator goes to up to four places, some kilometres apart. */
const BETWEEN_PLACES_METRES = 6_000;
const HALF_DAYS = [
  [540, 720],
  [810, 1020],
  [840, 1080],
];
const NEEDS = ['taxes', 'benefits', 'health', 'retirement', 'job', 'identity-papers', 'email', 'device'];

/** Draws communes by their population. */
export function inhabitedCommunes(random) {
  const gazetteer = new CommunesGazetteer(fileURLToPath(new URL('../../dist/data/places', import.meta.url)), null);
  const communes = DEPARTEMENTS.flatMap((code) => gazetteer.largestCommunes(code, 2_000));
  const upTo = [];
  let people = 0;
  for (const { population } of communes) upTo.push((people += Math.max(population, 50)));
  return () => {
    const drawn = random() * people;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] > drawn) high = middle;
      else low = middle + 1;
    }
    return communes[low];
  };
}

const iso = (day) => {
  const { year, month, day: of } = dateOfDayNumber(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
};

export function syntheticMediators(count, seed, now) {
  const random = seeded(seed);
  const commune = inhabitedCommunes(random);
  const today = dayAndMinutesAt(now, 'Europe/Paris').day;
  const whole = (below) => Math.floor(random() * below);
  return Array.from({ length: count }, (_, index) => {
    const home = commune();
    const places = Array.from({ length: 1 + whole(4) }, (_, at) => placeNear(home, at, random));
    const duties = Array.from({ length: 5 + whole(5) }, (_, at) =>
      dutyAt(places[whole(places.length)], at, random, whole),
    );
    return {
      id: `m${String(index).padStart(5, '0')}`,
      name: `Conseiller ${index}`,
      hostStructure: { id: home.codeInsee, name: home.name, phone: null },
      contracts: [{ from: iso(today - 400), to: random() < 0.1 ? iso(today + whole(60)) : null }],
      phone: null,
      email: null,
      duties,
      absences: Array.from({ length: whole(4) }, (_, at) => {
        const from = today + whole(60);
        return {
          id: `a${at}`,
          from: { day: iso(from), minutes: 0 },
          to: { day: iso(from + 1 + whole(7)), minutes: 0 },
        };
      }),
    };
  });
}

function placeNear(home, at, random) {
  const metres = at === 0 ? 0 : -BETWEEN_PLACES_METRES * Math.log(1 - random());
  const angle = 2 * Math.PI * random();
  const { latitude, longitude } = home.position;
  return {
    venue: null,
    name: `Lieu ${at} de ${home.name}`,
    street: `${at + 1} rue de l'Exemple`,
    postcode: home.postcodes[0],
    commune: home.name,
    codeInsee: home.codeInsee,
    position: {
      latitude: latitude + (metres * Math.cos(angle)) / DEGREE_METRES,
      longitude: longitude + (metres * Math.sin(angle)) / DEGREE_METRES / Math.cos((latitude * Math.PI) / 180),
    },
    timeZone: timeZoneOf(home.codeInsee),
    phone: null,
  };
}

/** Of ten duties seven are appointments on site, one by telephone, one is a workshop, one has no appointments. */
function dutyAt(place, at, random, whole) {
  const draw = whole(10);
  const [from, to] = HALF_DAYS[whole(HALF_DAYS.length)];
  const reception =
    draw === 8
      ? { by: 'workshop', seats: 8 }
      : draw === 9
        ? { by: 'walk-in' }
        : { by: 'appointment', minutes: [30, 45, 60][whole(3)], bufferMinutes: [0, 0, 5, 15][whole(4)] };
  const weekday = random() < 0.03 ? 5 : whole(5);
  return {
    id: `d${at}`,
    place,
    kind: {
      name: 'Accompagnement',
      way: draw === 7 ? 'phone' : 'on-site',
      needs: random() < 0.8 ? [] : random() < 0.05 ? ['aidants-connect'] : [NEEDS[whole(8)], NEEDS[whole(8)]],
      reception,
      noticeMinutes: 120,
      horizonDays: 60,
    },
    recurrence:
      random() < 0.1
        ? { every: 'month', weekday, nth: 1 + whole(4) }
        : { every: 'week', weekday, weeks: random() < 0.2 ? 2 : 1 },
    from,
    to,
    valid: { from: '2025-01-06', to: null },
    except: [],
    territory: [],
  };
}

/**
 * Bookings of slots that are offered, until there are `count`: nine in ten of those of the next days, fewer and fewer later. Ends
 * earlier when everything is taken.
 */
export function* syntheticBookings(mediators, count, seed, now) {
  const random = seeded(seed);
  const today = dayAndMinutesAt(now, 'Europe/Paris').day;
  let left = count;
  for (let round = 0; left > 0 && round < 4; round += 1) {
    for (const mediator of mediators) {
      const taken = (mediator.taken ??= []);
      for (let days = 0; days <= 60; days += 1) {
        for (const duty of mediator.duties) {
          for (const slot of freeSlotsOn(today + days, duty, mediator, taken, now)) {
            if (left === 0) return;
            if (random() > Math.max(0.1, 0.9 - days / 40)) continue;
            if (taken.some((one) => one.start < slot.busyUntil && slot.start < one.busyUntil)) continue;
            taken.push({ duty: slot.duty, start: slot.start, busyUntil: slot.busyUntil, count: 1 });
            left -= 1;
            yield slot;
          }
        }
      }
    }
  }
}
