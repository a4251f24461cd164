import type { Effect, State } from '../bot/domain/conversation.js';
import type { HandoffReason } from '../bot/domain/handoff.js';
import type { Heard } from '../bot/domain/message.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { MENU, message, now, say, spoken, YES_NO, type Said, type Spoken } from './say.js';

const LEAVE_QUEUE = [{ label: say('choice.leaveQueue'), code: 'leave-queue' }];

export function callAidant(state: State, reason: HandoffReason): Effect {
  return {
    do: 'call-an-aidant',
    reason,
    summary: { need: state.need, place: state.place?.name ?? null, request: null, venue: null },
  };
}

/** A person is asked for. Somebody who waits already is told so instead of being queued twice. */
export function askForHuman(situation: Situation, reason: HandoffReason): Spoken {
  const { state, handoff } = situation;
  const isWaiting = handoff !== null && (handoff.reason === 'asked' || handoff.reason === 'not-understood');
  const nothing = now(state, { in: 'nothing' });
  if (isWaiting) return spoken(nothing, [message([say('handoff.alreadyWaiting')], LEAVE_QUEUE)]);
  const said = reason === 'distress' ? say('distress.humanComing') : say('handoff.calling');
  return spoken(nothing, [message([said])], [callAidant(state, reason)]);
}

/** Offers a human without calling one yet; the person answers yes or no. */
export function offerHuman(state: State, reason: HandoffReason, before: readonly Said[]): Spoken {
  return spoken(now(state, { in: 'handoff', waitingFor: 'confirmation', reason }), [message(before, YES_NO)]);
}

export function leaveQueue(situation: Situation): Spoken {
  return spoken(
    now(situation.state, { in: 'nothing' }),
    [message([say('handoff.left')], MENU)],
    [{ do: 'leave-queue' }],
  );
}

type HandoffEvent = Extract<
  Heard,
  { kind: 'aidant-text' | 'aidant-joined' | 'aidant-handed-back' | 'aidant-closed' | 'handoff-queued' }
>;

/** What the aidant does and says, as the person reads it. */
export function relay(situation: Situation, event: HandoffEvent): Spoken {
  const { state } = situation;
  switch (event.kind) {
    case 'aidant-joined': {
      const by = { who: 'aidant', aidant: event.aidant, name: event.name } as const;
      const draft = { by, text: [say('handoff.joined', { name: event.name })], cards: [], choices: [] };
      return spoken(now(state, { in: 'nothing' }), [draft]);
    }
    case 'aidant-text': {
      const by = { who: 'aidant', aidant: event.aidant, name: event.name } as const;
      return spoken(state, [{ by, text: [say('handoff.words', { text: event.text })], cards: [], choices: [] }]);
    }
    case 'aidant-handed-back':
      return spoken(now(state, { in: 'nothing' }), [
        message([say('handoff.back', { name: event.name }), say('hello.what')], MENU),
      ]);
    case 'aidant-closed':
      return spoken(now(state, { in: 'nothing' }), [message([say('handoff.closed', { name: event.name })])]);
    case 'handoff-queued':
      return queued(situation, event.position);
  }
}

/** Only someone who waits here is told the place in the queue: a callback or a report was acknowledged already. */
function queued(situation: Situation, position: number): Spoken {
  const { state, handoff } = situation;
  const waitsHere =
    handoff?.at.stage === 'waiting' && (handoff.reason === 'asked' || handoff.reason === 'not-understood');
  if (!waitsHere) return spoken(state, []);
  return spoken(state, [message([say('handoff.queued', { position })], LEAVE_QUEUE)]);
}
