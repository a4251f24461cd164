import { FR, type Sentences } from '../../dialogs/copy/fr.js';
import { distance, hour, day } from '../../dialogs/copy/formats.js';
import { dutyPlace } from '../support/mediators.js';

const TODAY = { year: 2026, month: 11, day: 24 };
const MOMENT = { date: { year: 2026, month: 12, day: 1 }, minutes: 570 };
const PLACE = dutyPlace('gueret-maison');

/** Parameters as large as real ones get; a sentence without parameters needs no entry. */
const SAMPLES: {
  readonly [K in keyof Sentences as Parameters<Sentences[K]> extends [] ? never : K]: Parameters<Sentences[K]>[0];
} = {
  'choice.commune': { name: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson', departement: '51' },
  'choice.need': { need: 'equipment' },
  'venue.helpWith': { need: 'benefits' },
  'venue.whichCommuneIn': { departement: 'Creuse' },
  'venue.unknownPlace': { words: 'Trifouillis-les-Oies' },
  'venue.near': {
    need: 'taxes',
    place: 'La Souterraine',
    count: 3,
    start: { label: '12 Rue du Four 23000 Guéret', position: { latitude: 46, longitude: 2 }, precision: 'house' },
    filter: { opensOn: [5] },
  },
  'venue.noneFiltered': { place: 'Guéret', filter: { specialCare: ['Langues étrangères (anglais)'] } },
  'venue.far': { metres: 31_000 },
  'venue.streetUnknown': { place: 'Guéret' },
  'card.openThatDay': { date: { year: 2026, month: 11, day: 28 }, today: TODAY, intervals: [{ from: 540, to: 720 }] },
  'card.closedThatDay': { date: { year: 2026, month: 11, day: 29 }, today: TODAY },
  'card.busIsThere': { minutes: 720 },
  'card.busComes': { date: { year: 2026, month: 12, day: 1 }, today: TODAY, minutes: 540 },
  'card.reasons': { reasons: ['nearest', 'free'] },
  'venue.nearWidened': { need: 'equipment', place: 'Aubusson', count: 2 },
  'venue.nextOnes': { place: 'Le Havre' },
  'venue.none': { place: 'Les Abymes' },
  'card.distanceAndStreet': { metres: 1234, street: '4 place Bonnyaud', postcode: '23000', commune: 'Guéret' },
  'card.distanceAndCommune': { metres: 400, commune: 'Guéret' },
  'card.address': { street: '4 place Bonnyaud', postcode: '23000', commune: 'Guéret' },
  'card.openUntil': { minutes: 1020 },
  'card.openSoonClosed': { minutes: 720 },
  'card.closedUntil': { date: { year: 2026, month: 12, day: 1 }, today: TODAY, minutes: 570 },
  'card.hoursUnreadable': { text: 'sur rdv' },
  'card.old': { year: '2022' },
  'card.dayHours': {
    weekdays: [0, 1, 2, 3, 4],
    intervals: [
      { from: 540, to: 720 },
      { from: 810, to: 1020 },
    ],
  },
  'venue.thisOne': { name: 'Maison des services' },
  'need.scam': { cyber: '17cyber.gouv.fr', spam: '33700' },
  'appointment.askFirstName': { onBehalfOf: 'mother' },
  'appointment.recap': {
    ...MOMENT,
    kindName: 'Aide individuelle',
    mediator: 'Samira B.',
    way: 'on-site',
    place: PLACE,
    firstName: 'Rose',
    phone: '06 39 98 00 01',
    email: 'rose@example.fr',
    replaces: true,
  },
  'callback.recap': {
    need: 'taxes',
    place: 'Guéret',
    when: { said: 'mardi matin', heard: null },
    firstName: 'Rose',
    phone: '06 39 98 00 01',
    email: 'rose@example.fr',
  },
  'slots.here': { count: 3, place: 'Guéret', start: null },
  'slots.otherMoment': { when: { heard: 'day', day: '2026-12-01', hours: null, except: [] } },
  'slots.allAt': { place: PLACE, metres: 400, mediator: 'Samira B.' },
  'slots.allByPhone': { mediator: 'Samira B.' },
  'slots.allAtHome': { mediator: 'Samira B.' },
  'slots.streetUnknown': { place: 'Guéret' },
  'slots.full': { place: 'Guéret' },
  'slots.nobody': { place: 'Guéret' },
  'slots.otherWay': { way: 'at-home' },
  'slots.walkIn': { date: MOMENT.date, today: TODAY, from: 540, to: 720, place: PLACE },
  'choice.slot': { ...MOMENT, where: { way: 'on-site', place: PLACE, metres: 58_000 }, isLastSeat: true },
  'appointment.booked': { firstName: 'Rose', replaced: false },
  'appointment.onePage': { url: 'https://aide.example.fr/r/abc' },
  'card.appointment': MOMENT,
  'card.appointmentWith': { kindName: 'Aide individuelle', mediator: 'Samira B.' },
  'card.appointmentWhere': { way: 'on-site', place: PLACE },
  'appointment.yours': { count: 2 },
  'appointment.cancelAsk': { ...MOMENT, mediator: 'Samira B.' },
  'appointment.cancelled': MOMENT,
  'appointment.cancelledByMediator': { ...MOMENT, mediator: 'Samira B.' },
  'appointment.changing': MOMENT,
  'choice.appointmentThat': MOMENT,
  'waiting.noted': { place: 'Guéret', when: null },
  'waiting.placeFree': { ...MOMENT, way: 'on-site', place: PLACE, mediator: 'Samira B.' },
  'reminder.is': { ...MOMENT, today: TODAY, way: 'on-site', place: PLACE, mediator: 'Samira B.', firstName: null },
  'candidate.recap': {
    place: 'Guéret',
    mobility: { reach: 'departements', codes: ['23', '87'] },
    from: '2027-01-04',
    today: '2026-11-24',
    name: 'Rose',
    phone: '06 39 98 00 01',
    email: null,
  },
  'candidate.consent': { months: 6 },
  'candidate.kept': { until: { year: 2027, month: 5, day: 24 } },
  'host.recap': {
    structure: 'Mairie de Guéret',
    place: 'Guéret',
    hours: 17.5,
    from: '2026-11-24',
    today: '2026-11-24',
    name: 'Mme Dupont',
    phone: null,
    email: 'mairie@example.fr',
  },
  'host.consent': { months: 6 },
  'host.kept': { until: { year: 2027, month: 5, day: 24 } },
  'placement.alsoNational': { site: 'https://www.conseiller-numerique.gouv.fr' },
  'placement.toCandidate': {
    structure: 'Mairie de Guéret',
    commune: 'Guéret',
    metres: 12_000,
    hours: 'to-be-agreed',
    from: '2027-01-04',
    today: '2026-11-24',
  },
  'placement.toHost': { commune: 'Aubusson', metres: 34_000, from: '2027-01-04', today: '2026-11-24' },
  'placement.made': { structure: 'Mairie de Guéret', name: 'Mme Dupont', phone: '05 36 49 00 01', email: null },
  'placement.forgotten': { months: 6 },
  'placement.mine': { side: 'host' },
  'placement.dataKept': { side: 'candidate', months: 6 },
  'choice.placementWithdrawMine': { side: 'candidate' },
  'choice.from': { day: '2027-01-04' },
  'choice.when': { wish: { heard: 'day', day: '2026-12-01', hours: { at: 'part', part: 'afternoon' } } },
  'handoff.queued': { position: 3 },
  'handoff.joined': { name: 'Marie' },
  'handoff.back': { name: 'Marie' },
  'handoff.closed': { name: 'Marie' },
  'handoff.words': { text: 'Bonjour.' },
  'data.kept': { days: 30 },
  'distress.suicide': { suicide: '3114' },
  'distress.suicide.again': { suicide: '3114' },
  'distress.dangerNow': { europe: '112', sms: '114' },
  'distress.dangerNow.again': { europe: '112', sms: '114' },
  'distress.violence': { sms: '114', violence: '3919' },
  'distress.violence.again': { sms: '114', violence: '3919' },
  'distress.child': { child: '119', sms: '114' },
  'distress.child.again': { child: '119' },
  'distress.no': { suicide: '3114' },
  'distress.elder': { elder: '3133' },
  'distress.elder.again': { elder: '3133' },
};

const PHRASED = Object.entries(FR).map(([key, sentence]): [string, string] => {
  const parameters = (SAMPLES as Readonly<Record<string, unknown>>)[key];
  return [key, (sentence as (given: unknown) => string)(parameters)];
});

/** The longest sentence a person should have to read. */
const MOST_WORDS = 20;

describe('what the assistant says', () => {
  it.each(PHRASED)('%s: short sentences, vouvoiement', (_key, text) => {
    for (const sentence of text.split(/(?<=[.!?])\s+/)) {
      const words = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
      expect({ sentence, words: words.length, isShort: words.length <= MOST_WORDS }).toMatchObject({ isShort: true });
    }
    expect(text).not.toMatch(/(?<!\p{L})(?:tu|toi|ton|ta|tes|t')(?!\p{L})/iu);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.trim()).toBe(text);
  });

  it.each([
    [40, 'à 50 m'],
    [430, 'à 450 m'],
    [960, 'à 1 km'],
    [1_530, 'à 1,5 km'],
    [12_400, 'à 12 km'],
  ])('says %d metres as people do', (metres, said) => {
    expect(distance(metres)).toBe(said);
  });

  it.each([
    [540, '9 h'],
    [570, '9 h 30'],
    [720, 'midi'],
    [1440, 'minuit'],
    [1500, '1 h'],
  ])('says minute %d as people do', (minutes, said) => {
    expect(hour(minutes)).toBe(said);
  });

  it.each([
    [{ year: 2026, month: 11, day: 24 }, "aujourd'hui"],
    [{ year: 2026, month: 11, day: 25 }, 'demain'],
    [{ year: 2026, month: 11, day: 28 }, 'samedi'],
    [{ year: 2026, month: 12, day: 1 }, 'mardi 1er décembre'],
  ])('says a day as people do', (date, said) => {
    expect(day(date, TODAY)).toBe(said);
  });
});
