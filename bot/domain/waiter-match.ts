import type { Duty } from './agenda.js';
import type { Slot } from './appointment.js';
import { metresBetween } from './geo.js';
import { serves } from './served-territory.js';
import { answersNeed } from './slot-search.js';
import { fitsWish } from './slot-wishes.js';
import { WAITER_RADIUS_METRES, type Waiter } from './waiting.js';

/** A slot that came free is what someone waits for: near enough, for their need, at a moment they said. `duty`: that of the slot. */
export function suitsWaiter(waiter: Waiter, slot: Slot, duty: Duty): boolean {
  return (
    answersNeed(duty.kind, waiter.need) &&
    serves(duty, waiter.commune.codeInsee) &&
    isWithinReach(waiter, slot) &&
    fitsWish(slot, waiter.when)
  );
}

/** Nobody travels to a telephone, nor to their own home. */
function isWithinReach({ commune }: Waiter, { way, place }: Slot): boolean {
  return way !== 'on-site' || metresBetween(commune.position, place.position) <= WAITER_RADIUS_METRES;
}
