import fc from 'fast-check';
import { metresBetween } from '../../bot/domain/geo.js';
import { contactOf, proposalOf, stageAfter, type Mobility, type PlacementStage } from '../../bot/domain/placement.js';
import { bestMatch, suits } from '../../bot/domain/placement-match.js';
import { keptUntil } from '../../bot/domain/placement-retention.js';
import { BOURGANEUF, candidate, CONSENT_AT, GUERET, host, kept, LIMOGES } from '../support/placements.js';

const TODAY = { year: 2026, month: 11, day: 24 };
const ROSE = kept('rose', { side: 'candidate', ...candidate() });

describe('who suits whom', () => {
  it.each<[Mobility, typeof GUERET, boolean]>([
    [{ reach: 'here' }, GUERET, true],
    [{ reach: 'here' }, BOURGANEUF, false],
    [{ reach: 'metres', metres: 26_500 }, BOURGANEUF, true],
    [{ reach: 'metres', metres: 20_000 }, BOURGANEUF, false],
    [{ reach: 'departements', codes: ['23'] }, BOURGANEUF, true],
    [{ reach: 'departements', codes: ['23'] }, LIMOGES, false],
    [{ reach: 'departements', codes: ['23', '87'] }, LIMOGES, true],
    [{ reach: 'own-departement' }, BOURGANEUF, true],
    [{ reach: 'own-departement' }, LIMOGES, false],
    [{ reach: 'anywhere' }, LIMOGES, true],
  ])('%j to $name', (mobility, commune, isWithin) => {
    expect(suits(candidate({ mobility }), host({ commune }), TODAY) !== null).toBe(isWithin);
  });

  it.each([
    ['2026-11-24', '2027-01-01', true],
    ['2020-01-01', '2026-11-24', true],
    ['2026-11-24', '2027-02-24', true],
    ['2026-11-24', '2027-02-25', false],
    ['2027-06-01', '2020-01-01', false],
    ['2027-06-01', '2027-09-01', true],
  ])('free from %s, wanted from %s', (availableFrom, wantedFrom, isCompatible) => {
    expect(suits(candidate({ availableFrom }), host({ wantedFrom }), TODAY) !== null).toBe(isCompatible);
  });
});

describe('the order of matches', () => {
  const near = kept('near', { side: 'host', ...host() });
  const nearToo = kept('near-too', { side: 'host', ...host() }, { askedAt: CONSENT_AT - 1 });
  const nearest = kept('nearest', { side: 'host', ...host({ commune: GUERET }) }, { askedAt: CONSENT_AT + 1 });

  it('is the nearest, then who asked first', () => {
    expect(bestMatch(ROSE, [near, nearToo, nearest], [], TODAY)?.other.conversation).toBe('nearest');
    expect(bestMatch(ROSE, [near, nearToo], [], TODAY)?.other.conversation).toBe('near-too');
  });

  it('leaves out the other side of one’s own side, oneself, and who is in touch already', () => {
    const self = kept('rose', { side: 'host', ...host() });
    const inTouch = kept('h', { side: 'host', ...host() }, { stage: 'in-touch' });
    const other = kept('c', { side: 'candidate', ...candidate() });
    expect(bestMatch(ROSE, [self, inTouch, other], [], TODAY)).toBeNull();
  });

  it.each<[PlacementStage, number, boolean]>([
    ['refused', -1_000, false],
    ['refused', 1_000, false],
    ['unanswered', 1_000, false],
    ['withdrawn', 1_000, false],
    ['unanswered', -1_000, true],
    ['withdrawn', -1_000, true],
  ])('after a placement %s, proposed %d ms from the last request: again %s', (stage, ms, isAgain) => {
    const tried = [{ other: 'near', stage, proposedAt: CONSENT_AT + ms }];
    expect(bestMatch(ROSE, [near], tried, TODAY) !== null).toBe(isAgain);
  });

  const anyCommune = fc.record({
    latitude: fc.double({ min: 42, max: 51, noNaN: true }),
    longitude: fc.double({ min: -4, max: 8, noNaN: true }),
  });

  it('never proposes farther than the mobility, nor a farther one than another that suits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyCommune, fc.integer({ min: 0, max: 5 })), { maxLength: 12 }),
        fc.integer({ min: 1_000, max: 900_000 }),
        (places, metres) => {
          const mine = kept('rose', { side: 'candidate', ...candidate({ mobility: { reach: 'metres', metres } }) });
          const others = places.map(([position, age], at) =>
            kept(
              `h${at}`,
              { side: 'host', ...host({ commune: { ...BOURGANEUF, position } }) },
              { askedAt: CONSENT_AT - age },
            ),
          );
          const best = bestMatch(mine, others, [], TODAY);
          const distances = others.map(({ request }) =>
            Math.round(metresBetween(GUERET.position, request.commune.position)),
          );
          const within = distances.filter((distance) => distance <= metres);
          expect(best?.metres ?? null).toBe(within.length === 0 ? null : Math.min(...within));
          expect(bestMatch(mine, [...others].reverse(), [], TODAY)).toEqual(best);
        },
      ),
    );
  });

  it('is mutual: who is proposed to one would be proposed the other', () => {
    fc.assert(
      fc.property(anyCommune, fc.integer({ min: 1_000, max: 900_000 }), (position, metres) => {
        const one = kept('c', { side: 'candidate', ...candidate({ mobility: { reach: 'metres', metres } }) });
        const other = kept('h', { side: 'host', ...host({ commune: { ...LIMOGES, position } }) });
        expect(bestMatch(one, [other], [], TODAY)?.metres).toBe(bestMatch(other, [one], [], TODAY)?.metres);
      }),
    );
  });
});

describe('answers', () => {
  it.each([
    [null, null, 'proposed'],
    ['yes', null, 'proposed'],
    [null, 'yes', 'proposed'],
    ['yes', 'yes', 'made'],
    ['no', null, 'refused'],
    ['yes', 'no', 'refused'],
    ['no', 'yes', 'refused'],
    ['no', 'no', 'refused'],
  ] as const)('candidate %s, host %s: %s', (mine, theirs, stage) => {
    expect(stageAfter({ candidate: mine, host: theirs })).toBe(stage);
  });

  it('a proposal holds no name of a person and no contact', () => {
    const seen = JSON.stringify([
      proposalOf({ side: 'candidate', ...candidate() }, 1),
      proposalOf({ side: 'host', ...host() }, 1),
    ]);
    expect(seen).not.toMatch(/Rose|Claire|Martin|\+33|@/);
  });

  it.each([
    [{ name: 'R', phone: '+33639980001', email: null }, '+33639980009', '+33639980001'],
    [{ name: 'R', phone: null, email: 'r@example.fr' }, '+33639980009', null],
    [{ name: 'R', phone: null, email: null }, '+33639980009', '+33639980009'],
    [{ name: 'R', phone: null, email: null }, null, null],
  ])('%j writing from %s is reached at %s', (contact, writesFrom, phone) => {
    expect(contactOf({ side: 'candidate', ...candidate({ contact }) }, writesFrom).phone).toBe(phone);
  });
});

describe('how long', () => {
  it.each([
    ['2026-11-24T09:00:00Z', '2027-05-24T09:00:00Z'],
    ['2026-08-31T09:00:00Z', '2027-02-28T09:00:00Z'],
    ['2027-08-31T23:59:59Z', '2028-02-29T23:59:59Z'],
    ['2026-12-31T00:00:00Z', '2027-06-30T00:00:00Z'],
  ])('a yes of %s holds until %s', (yes, until) => {
    expect(new Date(keptUntil(Date.parse(yes))).toISOString()).toBe(new Date(until).toISOString());
  });
});
