import type { Slot } from '../../bot/domain/appointment.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { Waiter } from '../../bot/domain/waiting.js';
import type { Store } from '../../bot/store.js';
import { bookedOf, bookingOf, GUERET, slotAt, someone } from '../support/booking.js';
import { testClock, TUESDAY_10_AM, type TestClock } from '../support/clock.js';

const HOUR_MS = 3_600_000;
const AUBUSSON = {
  ...GUERET,
  codeInsee: '23008',
  name: 'Aubusson',
  position: { latitude: 45.9563, longitude: 2.1687 },
};
const AROUND_GUERET = { south: 46.1, north: 46.3, west: 1.7, east: 2 };

/** Who waits for a place, and which places came free; `open` gives an empty store on the clock. */
export function waitingListContract(name: string, open: (clock: TestClock) => Promise<Store> | Store): void {
  describe(`${name}: the waiting list`, () => {
    let store: Store;
    let clock: TestClock;
    let rose: ConversationId;
    let paul: ConversationId;

    beforeEach(async () => {
      clock = testClock();
      store = await open(clock);
      rose = await someone(store, '+33639980001');
      paul = await someone(store, '+33639980002');
    });
    afterEach(() => {
      store.close();
    });

    function waiter(conversation: ConversationId, about: Partial<Waiter> = {}): Waiter {
      return {
        conversation,
        need: 'taxes',
        commune: GUERET,
        when: { heard: 'every-week', weekdays: [1], hours: null, except: [] },
        since: TUESDAY_10_AM,
        until: TUESDAY_10_AM + 24 * HOUR_MS,
        ...about,
      };
    }
    let causes = 0;
    /** Booked by nobody in particular, then cancelled. */
    async function free(slot: Slot): Promise<void> {
      const booked = await store.appointments.book(bookingOf(`sms:W${(causes += 1)}`, { slot }));
      await store.appointments.cancel({ id: bookedOf(booked).id, by: null, at: clock() });
    }
    const freedStarts = async (now = clock()): Promise<readonly number[]> =>
      (await store.waitingList.freed(now, 10)).map(({ slot }) => slot.start);

    it('keeps one wish a person, the latest, until it expires or is withdrawn', async () => {
      expect(await store.waitingList.of(rose, clock())).toBeNull();
      expect(await store.waitingList.join(waiter(rose))).toBe('waiting');
      const latest = waiter(rose, { need: null, commune: AUBUSSON, when: null });
      expect(await store.waitingList.join(latest)).toBe('waiting');
      expect(await store.waitingList.of(rose, latest.until)).toEqual(latest);
      expect(await store.waitingList.of(rose, latest.until + 1)).toBeNull();
      expect(await store.waitingList.waitersAround(AROUND_GUERET, clock(), 10)).toEqual([]);
      await store.waitingList.leave(rose);
      await store.waitingList.leave(rose);
      expect(await store.waitingList.of(rose, clock())).toBeNull();
    });

    it('takes nobody who was forgotten', async () => {
      await store.waitingList.join(waiter(rose));
      await store.privacy.erase(rose, 0);
      expect(await store.waitingList.of(rose, clock())).toBeNull();
      expect(await store.waitingList.join(waiter(rose))).toBe('forgotten');
      expect(await store.waitingList.waitersAround(AROUND_GUERET, clock(), 10)).toEqual([]);
    });

    it('finds who waits in a square, the longest waiting first, no more than asked for', async () => {
      const ali = await someone(store, '+33639980003');
      const lea = await someone(store, '+33639980004');
      await store.waitingList.join(waiter(rose, { since: clock() - 1 }));
      await store.waitingList.join(waiter(paul, { since: clock() - 2 }));
      await store.waitingList.join(waiter(ali, { commune: AUBUSSON, since: clock() - 3 }));
      await store.waitingList.join(waiter(lea, { since: clock() - 4, until: clock() - 1 }));
      const around = async (limit: number): Promise<readonly string[]> =>
        (await store.waitingList.waitersAround(AROUND_GUERET, clock(), limit)).map((one) => one.conversation);
      expect(await around(10)).toEqual([paul, rose]);
      expect(await around(1)).toEqual([paul]);
    });

    it('gives the slots that came free, as they can be booked again', async () => {
      const workshop = slotAt('14:00', { minutes: 120, seats: 3 });
      await store.appointments.book(bookingOf('sms:stays', { slot: workshop }));
      await free(workshop);
      await free({ ...slotAt('09:00'), seatsLeft: 0 });
      const freed = await store.waitingList.freed(clock(), 10);
      expect(freed).toEqual([
        { id: expect.any(String), slot: { ...workshop, seatsLeft: 2 }, told: [] },
        { id: expect.any(String), slot: slotAt('09:00'), told: [] },
      ]);
      expect(await store.waitingList.freed(clock(), 1)).toEqual(freed.slice(0, 1));
    });

    it('waits for the answer of who was told before the next one, and closes', async () => {
      await free(slotAt('09:00'));
      const [{ id } = { id: '' }] = await store.waitingList.freed(clock(), 10);
      await store.waitingList.told(id, rose, clock() + HOUR_MS);
      expect(await store.waitingList.freed(clock() + HOUR_MS - 1, 10)).toEqual([]);
      expect(await store.waitingList.freed(clock() + HOUR_MS, 10)).toMatchObject([{ id, told: [rose] }]);
      await store.waitingList.told(id, paul, clock() + 2 * HOUR_MS);
      await store.waitingList.told(id, rose, clock() + 2 * HOUR_MS);
      expect(await store.waitingList.freed(clock() + 2 * HOUR_MS, 10)).toMatchObject([{ id, told: [rose, paul] }]);
      await store.privacy.erase(rose, 0);
      await store.waitingList.told(id, rose, clock() + 2 * HOUR_MS);
      expect(await store.waitingList.freed(clock() + 2 * HOUR_MS, 10)).toMatchObject([{ id, told: [paul] }]);
      await store.waitingList.close(id);
      await store.waitingList.close(id);
      await store.waitingList.told(id, paul, clock());
      expect(await store.waitingList.freed(clock() + 3 * HOUR_MS, 10)).toEqual([]);
    });

    it('gives the earliest to be told first, and none that has begun', async () => {
      await free(slotAt('09:00'));
      clock.advance(1_000);
      await free(slotAt('11:00'));
      const nine = slotAt('09:00').start;
      const eleven = slotAt('11:00').start;
      expect(await freedStarts()).toEqual([nine, eleven]);
      const [{ id } = { id: '' }] = await store.waitingList.freed(clock(), 10);
      await store.waitingList.told(id, rose, clock() + 1_000);
      expect(await freedStarts(clock() + 1_000)).toEqual([eleven, nine]);
      expect(await freedStarts(nine)).toEqual([eleven]);
      // Dropped for good: not a matter of what time is asked about.
      expect(await freedStarts(clock() + 1_000)).toEqual([eleven]);
    });

    it('offers no more what was taken again, and offers it anew to all when it comes free once more', async () => {
      await free(slotAt('09:00'));
      const [{ id } = { id: '' }] = await store.waitingList.freed(clock(), 10);
      await store.waitingList.told(id, rose, clock());
      const again = bookedOf(await store.appointments.book(bookingOf('sms:again', { conversation: paul })));
      expect(await freedStarts()).toEqual([]);
      await store.appointments.cancel({ id: again.id, by: paul, at: clock() });
      expect(await store.waitingList.freed(clock(), 10)).toMatchObject([{ told: [] }]);
    });
  });
}
