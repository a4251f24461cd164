import { isBookable } from '../domain/bookable.js';
import type { Appointment } from '../domain/appointment.js';
import type { ConversationId } from '../domain/ids.js';
import type { Heard } from '../domain/message.js';
import { boxAround } from '../domain/geo.js';
import { mayWriteAt, nextAllowed } from '../domain/quiet-hours.js';
import { suitsWaiter } from '../domain/waiter-match.js';
import { WAITER_ANSWER_MS, WAITER_RADIUS_METRES, type Waiter } from '../domain/waiting.js';
import type { Appointments, DueReminder, Freed, Reminders, WaitingList } from '../ports/appointments.js';
import type { Clock } from '../ports/clock.js';
import type { Conversations, Loaded } from '../ports/conversations.js';
import type { Inbox } from '../ports/inbox.js';
import type { Log } from '../ports/log.js';
import type { Agenda } from '../ports/mediators.js';
import type { NewHours } from './new-hours.js';

export interface RoundParts {
  readonly appointments: Appointments;
  readonly reminders: Reminders;
  readonly waitingList: WaitingList;
  readonly agenda: Agenda;
  readonly newHours: Pick<NewHours, 'look'>;
  readonly conversations: Pick<Conversations, 'load'>;
  readonly inbox: Pick<Inbox, 'accept'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Taken at each round; what is left comes at the next. */
const REMINDERS_AT_ONCE = 200;
const FREED_AT_ONCE = 50;
const WAITERS_AT_ONCE = 200;
/** Someone who talks with a human is not interrupted: we look again after this. */
const DURING_A_TALK_MS = 900_000;
/** Whoever is served by telephone lives at most this far from the mediator: the largest departement is 250 km long. */
const DEPARTEMENT_METRES = 250_000;
const DAY_MS = 86_400_000;

/**
 * What the calendar makes due: reminders, places that came free and hours newly opened for those who wait. Both become messages of the inbox, recognised by
 * their ids when a crash has them come twice; what to say, and whether to, is the dialogue's. Two rounds never run at once here.
 */
export function agendaRounds(parts: RoundParts): {
  round(): Promise<void>;
  /** The round under way is over. */
  settled(): Promise<void>;
} {
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    try {
      const now = parts.clock();
      for (const due of await parts.reminders.due(now, REMINDERS_AT_ONCE)) await remind(due, now, parts);
      for (const freed of await parts.waitingList.freed(now, FREED_AT_ONCE)) await offer(freed, now, parts);
      const told = await parts.newHours.look(now);
      if (told > 0) parts.log.info('new-hours-told', { told });
    } catch (cause) {
      parts.log.error('agenda-round-failed', cause);
    }
  }

  return {
    round() {
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    async settled() {
      await running;
    },
  };
}

async function remind({ appointment, which }: DueReminder, now: number, parts: RoundParts): Promise<void> {
  const { reminders } = parts;
  const { conversation, id, start } = appointment;
  const loaded = conversation === null ? null : await parts.conversations.load(conversation);
  const saidAt = loaded === null ? null : nextTimeToSay(appointment, loaded, now);
  if (conversation === null || loaded === null || saidAt === null || saidAt >= start) {
    await reminders.done(id, which);
    return;
  }
  if (saidAt > now) {
    await reminders.postpone(id, which, saidAt);
    return;
  }
  await tell(loaded, conversation, `reminder:${id}:${which}`, { kind: 'reminder', which, appointment }, parts);
  await reminders.done(id, which);
  parts.log.info('reminder', { which, hoursBefore: Math.round((start - now) / 3_600_000) });
}

/** Now, later when it would disturb, or null when it need not be said at all. */
function nextTimeToSay(appointment: Appointment, loaded: Loaded, now: number): number | null {
  if (appointment.status !== 'booked' || loaded.state.isStopped) return null;
  const { place } = appointment;
  if (!mayWriteAt(now, place)) return nextAllowed(now, place);
  return loaded.handoff?.at.stage === 'talking' ? now + DURING_A_TALK_MS : now;
}

/** The one who waits longest and wants it is told; who does not answer in time leaves the turn to the next. */
async function offer(freed: Freed, now: number, parts: RoundParts): Promise<void> {
  const { slot } = freed;
  const { place } = slot;
  if (!mayWriteAt(now, place)) return;
  const mediator = parts.agenda.mediator(slot.mediator);
  const taken = await parts.appointments.takenOf([slot.mediator], slot.start - DAY_MS, slot.busyUntil + DAY_MS);
  if (mediator === null || !isBookable(slot, mediator, taken.get(slot.mediator) ?? [], now)) {
    await parts.waitingList.close(freed.id);
    return;
  }
  const duty = mediator.duties.find(({ id }) => id === slot.duty) ?? null;
  const box = boxAround(place.position, slot.way === 'on-site' ? WAITER_RADIUS_METRES : DEPARTEMENT_METRES);
  const waiters = await parts.waitingList.waitersAround(box, now, WAITERS_AT_ONCE);
  const wanting = waiters.filter(
    (waiter) => duty !== null && !freed.told.includes(waiter.conversation) && suitsWaiter(waiter, slot, duty),
  );
  const next = await firstReachable(wanting, parts);
  if (next === null) {
    await parts.waitingList.close(freed.id);
    return;
  }
  const { waiter, loaded } = next;
  await tell(loaded, waiter.conversation, `free:${freed.id}`, { kind: 'place-free', slot }, parts);
  await parts.waitingList.told(freed.id, waiter.conversation, now + WAITER_ANSWER_MS);
  parts.log.info('place-offered', { waiting: wanting.length });
}

async function firstReachable(
  waiters: readonly Waiter[],
  parts: RoundParts,
): Promise<{ readonly waiter: Waiter; readonly loaded: Loaded } | null> {
  for (const waiter of waiters) {
    const loaded = await parts.conversations.load(waiter.conversation);
    if (loaded !== null && !loaded.state.isStopped && loaded.handoff?.at.stage !== 'talking') return { waiter, loaded };
  }
  return null;
}

async function tell(
  { channel }: Loaded,
  conversation: ConversationId,
  what: string,
  heard: Heard,
  { inbox }: Pick<RoundParts, 'inbox'>,
): Promise<void> {
  await inbox.accept({ channel, externalId: `${what}:${conversation}`, from: { conversation }, heard, echo: null });
}
