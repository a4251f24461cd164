// Run by tests/line/booking-processes.test.ts as a process of its own: tries the slots it is sent, each once, all at once.
import type { Slot } from '../../bot/domain/appointment.js';
import { openStore } from '../../bot/store.js';
import { bookingOf } from './booking.js';

/** What the parent sends: the file of the store, what names this process, and the slots to try. */
export interface Orders {
  readonly file: string;
  readonly name: string;
  readonly slots: readonly Slot[];
}

process.once('message', (orders: Orders) => {
  void attempt(orders).then((outcomes) => process.send?.(outcomes, () => process.disconnect()));
});
process.send?.('ready');

async function attempt({ file, name, slots }: Orders): Promise<readonly string[]> {
  const store = openStore(file, Date.now);
  const outcomes: string[] = [];
  // By small groups: the processes then take turns at the lock all along.
  for (let from = 0; from < slots.length; from += 25) {
    const group = slots.slice(from, from + 25);
    const booked = await Promise.all(
      group.map((slot, index) => store.appointments.book(bookingOf(`${name}:${from + index}`, { slot }))),
    );
    outcomes.push(...booked.map(({ outcome }) => outcome));
  }
  store.close();
  return outcomes;
}
