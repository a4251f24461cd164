import { dayNumber } from '../../bot/domain/local-date.js';
import { clockTime } from './dates-calendar.js';
import type { SaidDays } from './dates-days.js';
import type { Hours } from '../../bot/domain/when-heard.js';
import { saidAt, type Here, type Said } from './dates-items.js';
import { isDayToken, isHourToken, type Token } from './dates-token.js';
import type { Placed } from './dates-tokens.js';

/** "Pas" refuses what follows within this many words. */
const REACH_WORDS = 4;
/** Before a day, they say where an appointment is moved from. */
const MOVED_FROM: ReadonlySet<string> = new Set(['de', 'du', 'd', 'rdv', 'vous', 'remplacer']);

/** Why a stretch is not about the appointment: beside it, over, or replaced by another. */
type Aside = 'aside' | 'past' | 'old';

/** A stretch of the message: days, hours or both. */
export interface Stretch {
  days: SaidDays | null;
  hours: Hours | null;
  isRefused: boolean;
  readonly clause: number;
  aside: Aside | null;
  /** The word before it. */
  readonly lead: string;
  /** The hours were said before the days: they hold for all the days that follow. */
  isHoursFirst: boolean;
  /** "Ou" comes before it. */
  readonly isAlternative: boolean;
  /** What a correction leaves of what it replaces: "mardi 14h, non, mercredi". */
  lent: Pick<Stretch, 'days' | 'hours'> | null;
}

/** The tokens of a message as stretches, in their order; without those beside the appointment. */
export function stretchesOf(tokens: readonly Placed[], here: Here): readonly Stretch[] {
  const listener = new Listener(tokens, here);
  let at = 0;
  while (at < tokens.length) at = listener.listen(at);
  const heard = withHabits(withoutMoved(listener.heard, tokens), tokens);
  return heard.filter(({ aside }) => aside === null).map(withLent);
}

/** Something is said of when, be it over or about something else. */
export function saysSomeTime(tokens: readonly Placed[], here: Here): boolean {
  return tokens.some((_token, at) => saidAt(tokens, at, here) !== null);
}

/** Reads tokens one after another; what is under way is its state. */
class Listener {
  readonly #tokens: readonly Placed[];
  readonly #here: Here;
  readonly #isMoving: boolean;
  heard: Stretch[] = [];
  #current: Stretch | null = null;
  /** Day number of the Monday of the week named last. */
  #week: number | null = null;
  #isRefusing = false;
  #aside: Aside | null = null;
  #lent: Stretch['lent'] = null;
  /** Words since the last refusal. */
  #words = 0;
  #clause = 0;

  constructor(tokens: readonly Placed[], here: Here) {
    this.#tokens = tokens;
    this.#here = here;
    this.#isMoving = tokens.some(({ token }) => token.is === 'move');
  }

  /** Reads what begins at token `at`; the token after it. */
  listen(at: number): number {
    const placed = this.#tokens[at];
    if (placed === undefined) return at + 1;
    this.#words += placed.wordsBefore;
    if (placed.isWished) this.#aside = null;
    const said = this.#saidAt(at);
    if (said === null) {
      this.#link(placed.token, at);
      return at + 1;
    }
    this.#hear(said, at, placed.lead);
    this.#words = 0;
    return said.end;
  }

  #saidAt(at: number): Said | null {
    return saidAt(this.#tokens, at, this.#here);
  }

  #hear(said: Said, at: number, lead: string): void {
    if (this.#isRefusing && this.#words > REACH_WORDS) this.#isRefusing = false;
    const { days, hours } = this.#arrived(stretchOf(said, this.#here), lead);
    const fresh: Stretch = {
      days,
      hours,
      isRefused: this.#isRefusing,
      clause: this.#clause,
      aside: null,
      lead,
      isHoursFirst: false,
      isAlternative: this.#tokens[at - 1]?.token.is === 'or',
      lent: this.#lent,
    };
    fresh.aside = this.#asideOf(fresh);
    this.#inheritEvery(fresh, at);
    this.#placeInWeek(fresh, at);
    if (fresh.days === null && fresh.hours === null) return;
    this.#lent = null;
    if (this.#current === null || !merges(this.#current, fresh)) {
      this.heard.push(fresh);
      this.#current = fresh;
    }
    if (this.#aside === 'old' && fresh.days !== null) this.#aside = null;
  }

  /** What follows "j'ai reçu" is past only if it can be. */
  #asideOf(fresh: Stretch): Aside | null {
    return this.#aside === 'past' && !canBePast(fresh, this.#here) ? null : this.#aside;
  }

  /** "Décaler de mardi à jeudi": no range, the second day is meant. */
  #arrived(said: Pick<Stretch, 'days' | 'hours'>, lead: string): Pick<Stretch, 'days' | 'hours'> {
    if (!this.#isMoving) return said;
    const { days, hours } = said;
    if (days?.by === 'to' && lead !== 'entre') return { days: days.to, hours };
    const isLeft = this.#current === null || MOVED_FROM.has(this.#current.lead);
    if (hours?.at === 'between' && days === null && isLeft && lead !== 'entre')
      return { days, hours: { at: 'time', time: hours.to } };
    return said;
  }

  /** "Les lundis et jeudis". */
  #inheritEvery(fresh: Stretch, at: number): void {
    const before = this.heard.at(-1)?.days;
    const link = this.#tokens[at - 1]?.token.is;
    const isListed = link === 'and' || link === 'or' || link === 'comma';
    if (isListed && before?.by === 'weekday' && before.which === 'every' && isPlainWeekday(fresh.days))
      fresh.days = { ...fresh.days, which: 'every' };
  }

  /** "La semaine prochaine, mardi", "lundi ou mardi de la semaine prochaine", but "vendredi ou la semaine prochaine". */
  #placeInWeek(fresh: Stretch, at: number): void {
    if (isPlainWeekday(fresh.days) && this.#week !== null && !fresh.isRefused)
      fresh.days = { ...fresh.days, week: this.#week };
    this.#lendWeek(fresh, at);
    if (fresh.days?.by !== 'span' || !fresh.days.isWeek || fresh.isRefused || fresh.aside !== null) return;
    this.#week = dayNumber(fresh.days.span.from);
    if (this.#current?.days?.by !== 'weekday') return;
    for (const stretch of this.heard)
      if (isPlainWeekday(stretch.days) && !stretch.isRefused) stretch.days = { ...stretch.days, week: this.#week };
    fresh.days = null;
  }

  /** "Jeudi ou vendredi de la semaine prochaine": the week of the second is the first's. */
  #lendWeek({ days, isRefused }: Stretch, at: number): void {
    const link = this.#tokens[at - 1]?.token.is;
    if (days?.by !== 'weekday' || days.week === null || days.week === this.#week) return;
    if (link !== 'or' && link !== 'and' && link !== 'comma') return;
    for (const stretch of this.heard)
      if (isPlainWeekday(stretch.days) && stretch.isRefused === isRefused)
        stretch.days = { ...stretch.days, week: days.week };
  }

  /** A token that says no time: it links, refuses, corrects, or leaves the appointment. */
  #link(token: Token, at: number): void {
    if (isDayToken(token) || isHourToken(token)) return;
    switch (token.is) {
      case 'or':
        this.#current = null;
        return;
      case 'and':
        if (this.#current !== null && !isComplement(this.#current, this.#saidAt(at + 1))) this.#current = null;
        return;
      case 'comma':
      case 'but':
        this.#turn(token.is === 'but', this.#saidAt(at + 1));
        return;
      case 'not':
      case 'cannot':
        this.#refuse(token.is === 'cannot', this.#saidAt(at + 1));
        return;
      case 'except':
        // "Je travaille tous les jours sauf le mercredi" is a wish.
        this.#isRefusing = !this.#isRefusing;
        this.#words = 0;
        this.#current = null;
        return;
      case 'past':
        if (!this.#here.isAwaited) this.#leavePast();
        this.#aside = 'past';
        return;
      case 'aside':
        this.#aside = 'aside';
        return;
      case 'instead':
        this.#aside = 'old';
        this.#current = null;
        return;
      case 'correction':
        this.#correct();
        return;
      case 'edge':
      case 'trailing':
      case 'in-eight':
      case 'last':
      case 'between':
      case 'dash':
      case 'at':
      case 'earliest':
      case 'any-time':
      case 'move':
      case 'only':
      case 'every-week':
      case 'wish':
      case 'word':
      case 'end':
    }
  }

  /** A comma or "mais": another clause, unless it only completes what was said. */
  #turn(isBut: boolean, next: Said | null): void {
    if (this.#current !== null && (isBut ? !isLimit(this.#current, next) : !isComplement(this.#current, next)))
      this.#current = null;
    if (this.#isRefusing) this.#current = null;
    this.#isRefusing = false;
    this.#aside = null;
    this.#clause += 1;
  }

  /** "Pas le mardi" refuses what follows, "mardi je ne peux pas" what came before. */
  #refuse(isCannot: boolean, next: Said | null): void {
    const spoken = this.heard.filter(
      ({ clause, isRefused, aside }) => clause === this.#clause && !isRefused && aside === null,
    );
    const isPart = next?.said === 'hours' && spoken.at(-1)?.hours === null;
    if (spoken.length > 0 && (next === null || (isCannot && !isPart)))
      for (const stretch of spoken) stretch.isRefused = true;
    else {
      this.#isRefusing = true;
      this.#words = 0;
    }
    this.#current = null;
  }

  /** "Lundi j'ai reçu un courrier". */
  #leavePast(): void {
    for (const stretch of this.heard)
      if (stretch.clause === this.#clause && canBePast(stretch, this.#here)) stretch.aside = 'past';
  }

  /** What was wished so far is replaced; it lends what the correction does not say. */
  #correct(): void {
    const replaced = this.heard.filter(({ isRefused, aside }) => !isRefused && aside === null);
    for (const stretch of replaced) stretch.aside = 'old';
    this.#lent = replaced.at(-1) ?? null;
    this.#current = null;
    this.#clause += 1;
  }
}

function stretchOf(said: Said, here: Here): Pick<Stretch, 'days' | 'hours'> {
  switch (said.said) {
    case 'days':
      return { days: said.days, hours: null };
    case 'hours':
      return { days: said.isToday ? { by: 'date', date: here.today } : null, hours: said.hours };
    case 'moment':
      return { days: { by: 'date', date: said.date }, hours: { at: 'time', time: clockTime(said.minutes) } };
  }
}

/** Adds what is new to a stretch under way; false when it says something else, an alternative. */
function merges(current: Stretch, fresh: Stretch): boolean {
  const isOfOld = current.aside === 'old' && fresh.days === null;
  if (current.isRefused !== fresh.isRefused || (current.aside !== fresh.aside && !isOfOld)) return false;
  const { days, hours } = current;
  if (days !== null && fresh.days !== null) {
    // "La semaine prochaine, mardi": the weekday is the day meant.
    if (days.by === 'span' && days.isWeek && fresh.days.by === 'weekday') current.days = fresh.days;
    else if (days.by === 'edge' || fresh.days.by !== 'edge') return false;
  }
  if (hours !== null && fresh.hours !== null) {
    // "Demain soir 18h" and "9h le matin": the time says it all.
    if (hours.at !== 'part' && fresh.hours.at !== 'part') return false;
    if (hours.at === 'part' && fresh.hours.at === 'part') return false;
  }
  if (fresh.days !== null && current.days === null) {
    current.days = fresh.days;
    current.isHoursFirst = current.hours !== null;
  }
  if (fresh.hours !== null && (hours === null || hours.at === 'part')) current.hours = fresh.hours;
  return true;
}

function isComplement(current: Stretch, said: Said | null): boolean {
  if (said === null) return true;
  if (said.said === 'hours') return current.hours === null || isLimit(current, said);
  return said.said === 'days' && current.days === null;
}

/** "Mardi matin, mais pas avant 10h": a limit to what was just said. */
function isLimit(current: Stretch, said: Said | null): boolean {
  return (
    current?.hours?.at === 'part' && said?.said === 'hours' && (said.hours.at === 'from' || said.hours.at === 'until')
  );
}

function isPlainWeekday(days: SaidDays | null): days is Extract<SaidDays, { by: 'weekday' }> {
  return days?.by === 'weekday' && days.which === 'plain' && days.week === null;
}

/** False for tomorrow, next week, "lundi prochain": nothing of them is over. */
function canBePast({ days }: Stretch, { today }: Here): boolean {
  switch (days?.by) {
    case 'date':
      return dayNumber(days.date) <= dayNumber(today);
    case 'span':
      return !days.isWeek || dayNumber(days.span.from) <= dayNumber(today);
    case 'weekday':
      return days.which === 'plain' && days.later === 0;
    case 'weekend':
      return !days.isNext;
    case 'number':
    case 'every':
    case 'shift':
    case 'week-of':
    case 'gone':
    case 'edge':
    case 'to':
    case undefined:
      return true;
  }
}

/** Of a moved appointment, the day it leaves is not meant. */
function withoutMoved(heard: readonly Stretch[], tokens: readonly Placed[]): readonly Stretch[] {
  if (!tokens.some(({ token }) => token.is === 'move')) return heard;
  const wished = heard.filter(({ isRefused, aside }) => !isRefused && aside === null);
  const isLeft = (stretch: Stretch): boolean => stretch.days !== null && MOVED_FROM.has(stretch.lead);
  if (wished.every(isLeft)) return heard;
  return heard.filter((stretch) => stretch.isRefused || !isLeft(stretch));
}

/** "Toutes les semaines" and "uniquement le mardi" make the weekdays every week's. */
function withHabits(heard: readonly Stretch[], tokens: readonly Placed[]): readonly Stretch[] {
  const isEveryWeek = tokens.some(({ token }) => token.is === 'every-week');
  const isOnly = tokens.some(({ token }) => token.is === 'only');
  if (!isEveryWeek && !isOnly) return heard;
  return heard.map((stretch) => {
    const { days } = stretch;
    if (stretch.isRefused) return stretch;
    if (days?.by === 'weekend' && !days.isNext && stretch.lead === 'le')
      return { ...stretch, days: { by: 'every', weekdays: [5, 6] } };
    return isPlainWeekday(days) && days.later === 0 && (isEveryWeek || days.hasArticle)
      ? { ...stretch, days: { ...days, which: 'every' } }
      : stretch;
  });
}

function withLent(stretch: Stretch): Stretch {
  return stretch.lent === null
    ? stretch
    : { ...stretch, days: stretch.days ?? stretch.lent.days, hours: stretch.hours ?? stretch.lent.hours };
}
