import type { Doing, State, Understood } from '../bot/domain/conversation.js';
import type { LocalDate } from '../bot/domain/local-date.js';
import { localTimeAt } from '../bot/domain/local-time.js';
import { NATIONAL_RECRUITMENT_SITE } from '../bot/domain/national-recruitment-site.js';
import type { PlacementSide } from '../bot/domain/placement.js';
import { keptUntil } from '../bot/domain/placement-retention.js';
import type { PlacementDraft, PlacementMemory } from '../bot/domain/placement-memory.js';
import { timeZoneOf } from '../bot/domain/time-zone.js';
import type { IsoDay, WhenHeard, Wish } from '../bot/domain/when-heard.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { offerHuman } from './handoff.js';
import { message, say, spoken, type DraftChoice, type Said, type Spoken } from './say.js';

/** What the two conversations of candidates and structures share: reading a first day and a contact, asking again, remembering. */

/** The day a wish begins; 'which': several are meant, to be chosen from; null: no day is said. */
export type FirstDay = { readonly on: IsoDay } | { readonly which: readonly IsoDay[] } | null;

/** Codes of the choices of a first day: "from:2027-01-04". */
const FROM = 'from:';

export function firstDayIn(situation: Situation, understood: Understood): FirstDay {
  const { choice, when } = understood;
  if (choice?.code.startsWith(FROM) === true) return { on: choice.code.slice(FROM.length) };
  return when === null ? null : firstDayOf(when, todayOf(situation));
}

function firstDayOf(when: WhenHeard, today: IsoDay): FirstDay {
  switch (when.heard) {
    case 'earliest':
    case 'any-time':
      return { on: today };
    case 'day':
    case 'days':
      return dayOfWish(when, today);
    case 'several':
      return which(when.of, today);
    case 'unclear':
      return which(when.candidates, today);
    case 'hours':
    case 'every-week':
    case 'not':
      return null;
  }
}

/** "En novembre", said in November, is from today on. */
function dayOfWish(wish: Wish, today: IsoDay): { readonly on: IsoDay } | null {
  const day = wish.heard === 'day' ? wish.day : wish.heard === 'days' ? wish.from : null;
  return day === null ? null : { on: day < today ? today : day };
}

function which(wishes: readonly Wish[], today: IsoDay): FirstDay {
  const days = wishes.flatMap((wish) => dayOfWish(wish, today)?.on ?? []);
  return days.length === 0 ? null : { which: [...new Set(days)] };
}

export function dayChoices(days: readonly IsoDay[]): readonly DraftChoice[] {
  return days.map((day) => ({ label: say('choice.from', { day }), code: `${FROM}${day}` }));
}

/** Today where the person lives. */
export function todayOf({ state, now }: Situation): IsoDay {
  return isoOf(localTimeAt(now, zoneOf(state)).date);
}

export function keptUntilDate({ state, now }: Situation): LocalDate {
  return localTimeAt(keptUntil(now), zoneOf(state)).date;
}

function zoneOf(state: State): string {
  return timeZoneOf(state.place?.codeInsee ?? '');
}

function isoOf({ year, month, day }: LocalDate): IsoDay {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An answer that was not one: asked once more in other words, then a human is offered. What was answered before stays. */
export function askAgain(state: State, doing: Doing, question: Said, choices: readonly DraftChoice[] = []): Spoken {
  if (state.misunderstood > 0) return offerHuman(state, 'not-understood', [say('unclear.offerHuman')]);
  return spoken({ ...state, doing, misunderstood: state.misunderstood + 1 }, [message([question], choices)]);
}

export function remembering(state: State, memory: Partial<PlacementMemory>): State {
  return { ...state, placement: { ...state.placement, ...memory } };
}

export function withDraft(state: State, begun: PlacementDraft): State {
  return remembering(state, { begun });
}

export function withKept(state: State, side: PlacementSide): State {
  const others = state.placement.kept.filter((kept) => kept !== side);
  return remembering(state, { kept: [...others, side], begun: null });
}

/** A no to the consent: nothing new is kept; what was kept before stays as it was. */
export function notKept(state: State, side: PlacementSide): Spoken {
  const said = state.placement.kept.includes(side)
    ? [say('placement.unchanged')]
    : [say('placement.notKept'), alsoNational()];
  return spoken(remembering(state, { begun: null }), [message(said)]);
}

export function withoutKept(state: State, side: PlacementSide): State {
  const { kept, proposed } = state.placement;
  return remembering(state, {
    kept: kept.filter((each) => each !== side),
    proposed: proposed?.side === side ? null : proposed,
  });
}

export function alsoNational(): Said {
  return say('placement.alsoNational', { site: NATIONAL_RECRUITMENT_SITE.url });
}
