import type { Duty } from '../../bot/domain/agenda.js';
import type { Slot } from '../../bot/domain/appointment.js';
import { freeSlotsOn } from '../../bot/domain/free-slots.js';
import { dayNumberOfIso } from '../../bot/domain/iso-days.js';
import { suitsWaiter } from '../../bot/domain/waiter-match.js';
import type { Waiter } from '../../bot/domain/waiting.js';
import { ALONE, duty, GUERET, mediator } from '../support/duty.js';

const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const waiter = (about: Partial<Waiter> = {}): Waiter => ({
  conversation: 'one',
  need: null,
  commune: {
    codeInsee: '23096',
    name: 'Guéret',
    departement: '23',
    postcodes: ['23000'],
    population: 12_734,
    position: GUERET.position,
    isApproximate: false,
  },
  when: null,
  since: NOW,
  until: NOW + 86_400_000,
  ...about,
});
/** The first slot of Tuesday morning, at 9:00. */
const slotOf = (one: Duty): Slot => {
  const [slot] = freeSlotsOn(dayNumberOfIso('2026-11-24'), one, mediator({ duties: [one] }), [], NOW);
  if (slot === undefined) throw new Error('no slot to judge');
  return slot;
};
const taxes = duty({ kind: { ...ALONE, needs: ['taxes'] } });
const byPhone = duty({ kind: { ...ALONE, way: 'phone' } });
/** Aubusson, 35 km away as the crow flies. */
const far = duty({ place: { ...GUERET, commune: 'Aubusson', position: { latitude: 45.9563, longitude: 2.1692 } } });

describe('a slot that came free', () => {
  it.each<[string, Duty, Partial<Waiter>, boolean]>([
    ['suits who waits for anything', duty(), {}, true],
    ['suits when it answers the need', taxes, { need: 'taxes' }, true],
    ['does not when it answers another', taxes, { need: 'email' }, false],
    ['suits whoever did not say', taxes, {}, true],
    [
      'suits at the moment they said',
      duty(),
      { when: { heard: 'day', day: '2026-11-24', hours: null, except: [] } },
      true,
    ],
    ['does not at another', duty(), { when: { heard: 'day', day: '2026-11-25', hours: null, except: [] } }, false],
    [
      'does not when they refused it',
      duty(),
      { when: { heard: 'not', except: [{ not: 'weekday', weekday: 1, hours: null }] } },
      false,
    ],
    ['does not from too far', far, {}, false],
    ['suits from far by telephone, in the same departement', { ...byPhone, place: far.place }, {}, true],
    ['does not by telephone for another departement', { ...byPhone, territory: ['87'] }, {}, false],
    ['does not at a place that is for others', duty({ territory: ['23008'] }), {}, false],
    ['suits at a place that is for them', duty({ territory: ['23008', '23096'] }), {}, true],
  ])('%s', (_, one, about, expected) => {
    expect(suitsWaiter(waiter(about), slotOf(one), one)).toBe(expected);
  });
});
