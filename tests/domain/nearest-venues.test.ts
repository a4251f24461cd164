import { rank, type Reason } from '../../bot/domain/nearest-venues.js';
import type { OpeningHours } from '../../bot/domain/opening-hours.js';
import type { NearbyVenue, Venue } from '../../bot/domain/venue.js';
import { venue } from '../support/venue.js';

// Monday 23 November 2026, 10:00 in Paris.
const MONDAY_TEN = Date.parse('2026-11-23T09:00:00Z');
const on = (weekday: number, from: number, to: number): OpeningHours => ({
  known: 'yes',
  rules: [{ weekdays: [weekday], intervals: [{ from: from * 60, to: to * 60 }], weeks: null, months: null, nth: null }],
  onPublicHolidays: 'unsaid',
});
const OPEN = on(0, 9, 17);
const CLOSING = on(0, 9, 10.25);
const THIS_AFTERNOON = on(0, 14, 17);
const TOMORROW = on(1, 9, 17);

const place = (id: string, metres: number, about: Partial<Venue> = {}): NearbyVenue => ({
  venue: venue({ id, hours: TOMORROW, ...about }),
  distanceMetres: metres,
});
const order = (candidates: readonly NearbyVenue[], need: 'taxes' | 'aidants-connect' | null = null): string =>
  rank(candidates, { need, at: MONDAY_TEN })
    .map((one) => one.venue.id)
    .join(' ');

describe('the order of venues', () => {
  it.each<[string, readonly NearbyVenue[], string]>([
    ['nearest first', [place('b', 900), place('a', 300), place('c', 4_000)], 'a b c'],
    ['open before closed when within 1 km', [place('closed', 0), place('open', 1_000, { hours: OPEN })], 'open closed'],
    [
      'nearest when the open one is farther than that',
      [place('closed', 0), place('open', 1_001, { hours: OPEN })],
      'closed open',
    ],
    [
      'open before closed when within a fifth',
      [place('closed', 20_000), place('open', 24_000, { hours: OPEN })],
      'open closed',
    ],
    [
      'nearest when it is more than a fifth',
      [place('closed', 20_000), place('open', 24_100, { hours: OPEN })],
      'closed open',
    ],
    [
      'half of it when it opens later today',
      [place('closed', 0), place('later', 500, { hours: THIS_AFTERNOON })],
      'later closed',
    ],
    ['no more than half', [place('closed', 0), place('later', 501, { hours: THIS_AFTERNOON })], 'closed later'],
    [
      'half of it when it is about to close',
      [place('closed', 0), place('closing', 501, { hours: CLOSING })],
      'closed closing',
    ],
    [
      'open before opening later',
      [place('later', 0, { hours: THIS_AFTERNOON }), place('open', 400, { hours: OPEN })],
      'open later',
    ],
    [
      'unknown hours as closed',
      [place('unknown', 500, { hours: { known: 'no' } }), place('closed', 100)],
      'closed unknown',
    ],
    ['nearest among open ones', [place('b', 700, { hours: OPEN }), place('a', 200, { hours: OPEN })], 'a b'],
    ['by id at the same door', [place('b', 100), place('a', 100)], 'a b'],
  ])('%s', (_, candidates, expected) => {
    expect(order(candidates)).toBe(expected);
    expect(order([...candidates].reverse())).toBe(expected);
  });

  it('puts those that answer the need before those that do not, however near', () => {
    const near = place('general', 100, { services: ['digital-leisure'], hours: OPEN });
    const far = place('answers', 30_000, { services: ['administrative-help'] });
    expect(order([near, far], 'taxes')).toBe('answers general');
    expect(order([near, far])).toBe('general answers');
  });

  it('puts Aidants Connect first when it is what is wanted', () => {
    const near = place('town-hall', 100, { hours: OPEN });
    const far = place('connected', 8_000, { programmes: ['France Services', 'Aidants Connect'] });
    expect(order([near, far], 'aidants-connect')).toBe('connected town-hall');
    expect(order([near, far], 'taxes')).toBe('town-hall connected');
  });

  it('gives nothing for nothing', () => {
    expect(rank([], { need: null, at: MONDAY_TEN })).toEqual([]);
  });
});

describe('the reasons', () => {
  const reasons = (
    about: Partial<Venue>,
    need: 'taxes' | 'aidants-connect' | null = null,
  ): readonly Reason[] | undefined => rank([place('one', 100, about)], { need, at: MONDAY_TEN })[0]?.reasons;

  it.each<[string, Partial<Venue>, 'taxes' | 'aidants-connect' | null, readonly Reason[]]>([
    ['open, walk in, free', { hours: OPEN, fees: ['free'] }, null, ['nearest', 'open-now', 'walk-in', 'free']],
    ['opens today', { hours: THIS_AFTERNOON }, null, ['nearest', 'opens-today', 'walk-in']],
    ['by appointment', { access: ['phone', 'online-booking'] }, null, ['nearest', 'by-appointment']],
    ['nobody knows how one gets in', { access: [] }, null, ['nearest']],
    ['offers what is wanted', {}, 'taxes', ['nearest', 'offers-service', 'walk-in']],
    ['does not offer it', { services: [] }, 'taxes', ['nearest', 'walk-in']],
    [
      'Aidants Connect',
      { programmes: ['Aidants Connect'] },
      'aidants-connect',
      ['nearest', 'aidants-connect', 'walk-in'],
    ],
    ['not always free', { fees: ['free', 'paying'] }, null, ['nearest', 'walk-in']],
    [
      'hours to check',
      { hours: { known: 'raw', text: 'sur rendez-vous' } },
      null,
      ['nearest', 'walk-in', 'hours-to-check'],
    ],
  ])('%s', (_, about, need, expected) => {
    expect(reasons(about, need)).toEqual(expected);
  });

  it('does not call tomorrow morning today, however late it is', () => {
    const lateOnMonday = Date.parse('2026-11-23T22:30:00Z');
    const [ranked] = rank([place('one', 100)], { need: null, at: lateOnMonday });
    expect(ranked?.reasons).not.toContain('opens-today');
    expect(ranked?.opening.is).toBe('closed');
  });

  it('says it of a public holiday', () => {
    const armistice = Date.parse('2026-11-11T09:00:00Z');
    expect(rank([place('one', 100)], { need: null, at: armistice })[0]?.reasons).toContain('public-holiday');
  });
});
