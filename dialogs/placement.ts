import type { State, Understood } from '../bot/domain/conversation.js';
import { spokenPhone } from '../bot/domain/phone.js';
import type { PlacementSide, Proposal } from '../bot/domain/placement.js';
import type { PlacementMemory } from '../bot/domain/placement-memory.js';
import type { PlacementNews } from '../bot/domain/placement-news.js';
import { PLACEMENT_MONTHS } from '../bot/domain/placement-retention.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { alsoNational, askAgain, remembering, todayOf, withoutKept } from './placement-answers.js';
import { message, now, say, spoken, YES_NO, type DraftChoice, type Said, type Spoken } from './say.js';

/** Postponed this often, about an hour each, news are told although a question was left open: it will not be answered any more. */
const MOST_POSTPONED = 3;

type Pending = NonNullable<PlacementMemory['proposed']>;

/** What the store of placements has to tell. An aidant's conversation, or a question that is open, is not interrupted. */
export function tellPlacement(situation: Situation, news: PlacementNews): Spoken {
  const { state, handoff } = situation;
  const isWithAidant = handoff?.at.stage === 'talking';
  if (news.kind === 'placement-forgotten') {
    const left = withoutKept(state, news.side);
    return spoken(left, isWithAidant ? [] : [message([say('placement.forgotten', { months: PLACEMENT_MONTHS })])]);
  }
  // Unasked, and refused by STOP: the proposal ends by itself, the person is not disturbed.
  if (state.isStopped && news.kind === 'placement-proposed') return spoken(state, []);
  if (isWithAidant || handoff?.reason === 'distress' || isBusy(state, news) || isSecond(state, news))
    return spoken(state, [], [{ do: 'tell-placement-later', news }]);
  const { placement, side } = news;
  const settled = remembering(now(state, { in: 'nothing' }), { proposed: null });
  switch (news.kind) {
    case 'placement-proposed': {
      const pending: Pending = { placement, side, proposal: news.proposal, answer: null };
      return askProposal(situation, pending, []);
    }
    case 'placement-made': {
      const { structure, name, phone, email } = news.contact;
      const contact = { structure, name, phone: phone === null ? null : spokenPhone(phone), email };
      return spoken(settled, [message([say('placement.made', contact)])]);
    }
    case 'placement-ended':
      // A proposal that was never said has no end to tell.
      if (state.placement.proposed?.placement !== placement) return spoken(state, []);
      return spoken(settled, [message([say('placement.ended'), alsoNational()])]);
  }
}

function isBusy(state: State, news: Exclude<PlacementNews, { kind: 'placement-forgotten' }>): boolean {
  const isFree = state.doing.in === 'nothing' || state.doing.in === 'placement';
  return !isFree && (news.kind !== 'placement-proposed' || news.postponed < MOST_POSTPONED);
}

/** One question at a time: another proposal waits for its answer (a person may be on both sides). */
function isSecond({ placement: { proposed } }: State, news: PlacementNews): boolean {
  if (news.kind !== 'placement-proposed' || proposed === null) return false;
  return proposed.placement !== news.placement && proposed.answer === null;
}

function askProposal(situation: Situation, pending: Pending, before: readonly Said[]): Spoken {
  const state = remembering(situation.state, { proposed: pending });
  return spoken(now(state, { in: 'placement', waitingFor: 'answer' }), [
    message([...before, ...proposalSaid(pending.proposal, todayOf(situation))], YES_NO),
  ]);
}

function proposalSaid(proposal: Proposal, today: string): readonly Said[] {
  const { commune, metres } = proposal;
  switch (proposal.to) {
    case 'candidate': {
      const { structure, hoursAWeek: hours, wantedFrom: from } = proposal;
      return [
        say('placement.toCandidate', { structure, commune, metres, hours, from, today }),
        say('placement.askYesCandidate'),
      ];
    }
    case 'host':
      return [
        say('placement.toHost', { commune, metres, from: proposal.availableFrom, today }),
        say('placement.askYesHost'),
      ];
  }
}

/** The proposal that waits for an answer, shown again after a digression; null when none does. */
export function proposalAgain(situation: Situation): Spoken | null {
  const { proposed } = situation.state.placement;
  if (proposed === null || proposed.answer !== null) return null;
  return askProposal(situation, proposed, [say('placement.waiting')]);
}

/** Null: neither a clear yes nor a clear no. */
export function answerProposal(situation: Situation, understood: Understood): Spoken | null {
  const { state } = situation;
  const { proposed } = state.placement;
  const answer = understood.choice?.code;
  if (proposed === null || (answer !== 'yes' && answer !== 'no')) return null;
  const effect = { do: 'answer-placement', placement: proposed.placement, answer } as const;
  const nothing = now(state, { in: 'nothing' });
  if (answer === 'no')
    return spoken(
      remembering(nothing, { proposed: null }),
      [message([say('placement.noNoted'), alsoNational()])],
      [effect],
    );
  const waiting = remembering(nothing, { proposed: { ...proposed, answer } });
  return spoken(waiting, [message([say('placement.yesNoted')])], [effect]);
}

export function askProposalAgain({ state }: Situation): Spoken {
  const { proposed } = state.placement;
  const question = proposed?.side === 'host' ? say('placement.askYesHost') : say('placement.askYesCandidate');
  return askAgain(state, { in: 'placement', waitingFor: 'answer' }, question, YES_NO);
}

/** Someone asks again for what is kept already: keep, change or withdraw it. */
export function showMine(state: State, side: PlacementSide): Spoken {
  const choices: readonly DraftChoice[] = [
    { label: say('choice.placementKeep'), code: `placement:keep:${side}` },
    { label: say('choice.placementChange'), code: `placement:change:${side}` },
    { label: say('choice.placementWithdraw'), code: `placement:withdraw:${side}` },
  ];
  return spoken(now(state, { in: 'nothing' }), [message([say('placement.mine', { side })], choices)]);
}

export function keepMine(state: State): Spoken {
  return spoken(now(state, { in: 'nothing' }), [message([say('placement.stays')])]);
}

/** Asked for in plain words, or by the button. The store is told even when we remember nothing: it knows better. */
export function withdrawMine(state: State, side: PlacementSide): Spoken {
  const said = state.placement.kept.includes(side) ? say('placement.withdrawn') : say('placement.notKept');
  return spoken(
    remembering(withoutKept(now(state, { in: 'nothing' }), side), { begun: null }),
    [message([said, alsoNational()])],
    [{ do: 'withdraw-placement', side }],
  );
}
