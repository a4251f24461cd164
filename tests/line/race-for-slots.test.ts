import type { Mediator } from '../../bot/domain/agenda.js';
import type { Slot } from '../../bot/domain/appointment.js';
import { FIRST_STATE, type State } from '../../bot/domain/conversation.js';
import { offeredBy, type Heard } from '../../bot/domain/message.js';
import type { Situation } from '../../bot/ports/dialogue.js';
import { NO_STREETS } from '../../bot/ports/street-addresses.js';
import { openStore } from '../../bot/store.js';
import { lookUpIn } from '../../bot/turn/look-up.js';
import { performAppointment } from '../../bot/turn/perform-appointments.js';
import { MemoryAgenda } from '../../data/agenda/memory-agenda.js';
import { OWN_PAGES_ONLY } from '../../data/agenda/rdv-service-public/link-finder.js';
import { loadHelplines } from '../../data/helplines/helplines.js';
import { MemoryVenues } from '../../data/venues/memory-venues.js';
import { dialogue } from '../../dialogs/root.js';
import { testClock } from '../support/clock.js';
import { PAUL, SAMIRA, weekly } from '../support/mediators.js';

const ATTEMPTS = 10_000;
const SLOTS = 100;
const GUERET = {
  codeInsee: '23096',
  name: 'Guéret',
  departement: '23',
  postcodes: ['23000'],
  population: 12_734,
  position: { latitude: 46.1703, longitude: 1.8708 },
  isApproximate: false,
};

/** Five days of twenty half hours, in one week. */
const ONE_WEEK: Mediator = {
  ...SAMIRA,
  duties: [0, 1, 2, 3, 4].map((weekday) => {
    const duty = weekly(`samira-${weekday}`, 'gueret-maison', weekday, [8, 18]);
    const reception = { by: 'appointment', minutes: 30, bufferMinutes: 0 } as const;
    return { ...duty, kind: { ...duty.kind, reception }, valid: { from: '2026-11-30', to: '2026-12-04' } };
  }),
};

const REST_OF_A_STATE: State = { ...FIRST_STATE, isIntroduced: true, need: 'benefits', place: GUERET };

it('gives 100 slots to 100 of 10,000 people who want them at once, and offers each loser others in the same breath', async () => {
  const clock = testClock();
  const store = openStore(':memory:', clock);
  const agenda = new MemoryAgenda([ONE_WEEK, PAUL]);
  const lookUp = lookUpIn({
    ...store,
    venues: new MemoryVenues(),
    streets: NO_STREETS,
    agenda,
    bookingLinks: OWN_PAGES_ONLY,
  });
  const { needs, answer } = dialogue({ helplines: loadHelplines(), publicUrl: null });
  const search = { commune: GUERET, street: null, start: null, need: null, when: null, way: null, skip: 0 };
  const asking = { conversation: 'x', now: clock() };

  const slots: Slot[] = [];
  for (let skip = 0; slots.length < SLOTS;) {
    const found = await lookUp({ ask: 'slots', ...search, way: 'on-site', skip, count: 10 }, asking);
    if (found.got !== 'slots') throw new Error(`Only ${slots.length} slots`);
    slots.push(...found.slots.filter(({ mediator }) => mediator === SAMIRA.id));
    skip += found.slots.length;
  }
  expect(new Set(slots.map(({ start }) => start)).size).toBe(SLOTS);

  const accepted = await Promise.all(
    Array.from({ length: ATTEMPTS }, (_, number) =>
      store.inbox.accept({
        channel: 'terminal',
        externalId: String(number),
        from: { key: String(number), details: {} },
        heard: { kind: 'text', text: 'oui' },
        echo: null,
      }),
    ),
  );
  const attendee = { firstName: 'Rose', phone: null, email: null, bookedBy: 'self' } as const;
  const told = await Promise.all(
    accepted.map(async (arrival, number): Promise<{ readonly slot: Slot; readonly heard: Heard | null }> => {
      const slot = slots[number % SLOTS];
      if (slot === undefined || arrival.outcome !== 'accepted') throw new Error('Not accepted');
      const { conversation, id } = arrival.inbound;
      const effect = { do: 'book', slot, attendee, need: null, replaces: null } as const;
      const entry = { conversation, createdAt: clock(), what: { handled: id } };
      return { slot, heard: await performAppointment(effect, entry, { ...store, agenda }) };
    }),
  );

  const won = told.flatMap(({ heard }) => (heard?.kind === 'appointment-booked' ? [heard.appointment] : []));
  expect(won).toHaveLength(SLOTS);
  expect(new Set(won.map(({ start }) => start)).size).toBe(SLOTS);
  const lost = told.filter(({ heard }) => heard?.kind === 'appointment-refused' && heard.because === 'taken');
  expect(lost).toHaveLength(ATTEMPTS - SLOTS);

  let alternatives = 0;
  for (const { slot, heard } of lost) {
    if (heard?.kind !== 'appointment-refused') continue;
    const wish = { when: null, way: null, onBehalfOf: null, attendee: null, replaces: null };
    const situation: Situation = {
      state: { ...REST_OF_A_STATE, doing: { in: 'book-appointment', waitingFor: 'outcome', wish, slot, attendee } },
      meant: heard,
      handoff: null,
      traits: { canShowButtons: false, knowsPhone: true, canBeLong: false },
      now: clock(),
      isDemonstration: false,
    };
    const lookup = needs(situation);
    const turn = answer(situation, lookup === null ? null : await lookUp(lookup, asking));
    const offered = turn.replies.flatMap(offeredBy).filter(({ code }) => code.startsWith('slot:'));
    if (turn.replies.length === 1 && offered.length > 0) alternatives += 1;
  }
  expect(alternatives).toBe(ATTEMPTS - SLOTS);
  store.close();
});
