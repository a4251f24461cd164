import { parsePhoneNumberFromString } from 'libphonenumber-js';
import * as v from 'valibot';
import { NEEDS } from '../../../bot/domain/need.js';
import { withTerritory } from '../../../bot/domain/phone.js';
import { dayAndMinutesAt } from '../../../bot/domain/zone-days.js';
import { BAD_REQUEST } from '../refusals.js';
import { type AgendaParts, journalOf, jsonIn, ofMediator, type SignedHandle } from './agenda-room.js';
import { BAD_PHONE, GONE, PHONE_NEEDED, TAKEN, TOO_EARLY } from './refusals.js';
import type { Cancelled } from './wire.js';
import { appointmentView, slotsByHand } from './week-view.js';

const DAY_MS = 86_400_000;
/** The end of the calendars shown. */
const LATEST_MS = Date.UTC(2101, 0, 1);
const ATTENDANCE = v.object({ attendance: v.picklist(['honoured', 'missed', 'booked']) });
const BOOKING = v.object({
  /** Made by the page, once per appointment whatever the number of tries. */
  clientId: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  duty: v.string(),
  /** Epoch milliseconds. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST_MS)),
  firstName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  /** As typed; '' when the person has none. */
  phone: v.pipe(v.string(), v.trim(), v.maxLength(40)),
  need: v.nullable(v.picklist(NEEDS)),
});

/** What a mediator does to appointments: cancel, note who came, book for somebody. */
export function appointmentActs(parts: AgendaParts): {
  readonly cancel: SignedHandle;
  readonly note: SignedHandle;
  readonly book: SignedHandle;
} {
  const { appointments, clock } = parts;
  const journal = journalOf(parts);

  const cancel: SignedHandle = async (request, signed) => {
    const id = request.params['id'] ?? '';
    const at = clock();
    const cancelled = await appointments.cancel({ id, by: null, at });
    if (cancelled.outcome === 'gone') return GONE;
    await journal(signed, 'appointment-cancel', id);
    const isTold = (await parts.onCancelled(cancelled.appointment)) === 'told';
    const view: Cancelled = { appointment: appointmentView(cancelled.appointment, at), isTold };
    return { status: 200, body: { ...view } };
  };

  const note: SignedHandle = async (request, signed) => {
    const given = v.safeParse(ATTENDANCE, jsonIn(request));
    if (!given.success) return BAD_REQUEST;
    const id = request.params['id'] ?? '';
    switch (await appointments.note(id, given.output.attendance, clock())) {
      case 'gone':
        return GONE;
      case 'too-early':
        return TOO_EARLY;
      case 'noted':
        await journal(signed, `appointment-noted-${given.output.attendance}`, id);
        return { status: 200, body: {} };
    }
  };

  const book = ofMediator(parts, async ({ mediator }, request, signed) => {
    const given = v.safeParse(BOOKING, jsonIn(request));
    if (!given.success) return BAD_REQUEST;
    const { clientId, start, firstName, need } = given.output;
    const duty = mediator.duties.find(({ id }) => id === given.output.duty);
    if (duty === undefined) return TAKEN;
    const phone = given.output.phone === '' ? null : phoneOf(given.output.phone);
    if (phone === null && given.output.phone !== '') return BAD_PHONE;
    if (phone === null && duty.kind.way === 'phone') return PHONE_NEEDED;
    const at = clock();
    const cause = `console:${clientId}`;
    const taken = await appointments.takenOf([mediator.id], start - DAY_MS, start + DAY_MS);
    const { day } = dayAndMinutesAt(start, duty.place.timeZone);
    // A retry finds its own appointment there: the store knows it by its cause.
    const others = taken.get(mediator.id)?.filter((one) => one.duty !== duty.id || one.start !== start) ?? [];
    const slots = slotsByHand(duty, mediator, day, others, at);
    const slot = slots.find((one) => one.start === start);
    if (slot === undefined) return TAKEN;
    const booked = await appointments.book({
      cause,
      conversation: null,
      slot,
      attendee: { firstName, phone, email: null, bookedBy: 'aidant' },
      need,
      replaces: null,
      // Nobody to write to: there is no conversation.
      reminders: [],
      at,
    });
    if (booked.outcome !== 'booked') return TAKEN;
    await journal(signed, 'appointment-book', booked.appointment.id);
    return { status: 200, body: { ...appointmentView(booked.appointment, at) } };
  });

  return { cancel, note, book };
}

/** E.164 of a number of France; null when it cannot be one. */
function phoneOf(typed: string): string | null {
  const parsed = parsePhoneNumberFromString(typed, 'FR');
  return parsed?.isPossible() === true ? withTerritory(parsed.number) : null;
}
