import { saidAt } from './dates-items.js';
import type { Here, Said } from './dates-said.js';
import { inheritEvery, placedInWeek } from './dates-week-named.js';
import { followingOne, isSaidIn, leaveClause, leavePast, nearest, pointedBack, refuseClause } from './dates-clauses.js';
import { isReasonOf, setReasonsAside } from './dates-reasons.js';
import { arrivedAt } from './dates-habits.js';
import {
  canBePast,
  isComplement,
  isLimit,
  isPlainWeekday,
  merges,
  stretchOf,
  type Aside,
  type Stretch,
} from './dates-stretch.js';
import { endsClause, isFollowing } from './dates-neighbours.js';
import { isDayToken, isHourToken, type Edge, type Token } from './dates-token.js';
import type { Placed } from './dates-tokens.js';

/** "Pas" refuses what follows within this many words. */
const REACH_WORDS = 4;

const OF: ReadonlySet<string> = new Set(['du', 'de', 'd']);
const LISTS: ReadonlySet<Token['is']> = new Set<Token['is']>(['and', 'or', 'comma']);

/** Reads tokens one after another; what is under way is its state. */
export class Listener {
  readonly #tokens: readonly Placed[];
  readonly #here: Here;
  readonly #isMoving: boolean;
  heard: Stretch[] = [];
  #current: Stretch | null = null;
  /** Day number of the Monday of the week named last. */
  #week: number | null = null;
  #isRefusing = false;
  /** "Sauf mardi": any of them, where "pas mardi" is the next. */
  #isExcepting = false;
  #isBusy = false;
  /** A word of appointments was said in the clause. */
  #isClauseWished = false;
  #aside: Aside | null = null;
  #lent: Stretch['lent'] = null;
  /** Words since the last refusal. */
  #words = 0;
  #clause = 0;
  /** How many stretches "donc" came after. */
  #reasons = 0;

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
    if (placed.isWished) this.#isClauseWished = true;
    // "Vous m'avez facturé la séance du 4": the word of appointments names what is over.
    if (placed.isWished && !(this.#aside === 'past' && OF.has(placed.lead))) this.#aside = null;
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

  /** What comes next, behind "vers". */
  #saidAfter(at: number): Said | null {
    const next = this.#saidAt(at + 1);
    return next === null && this.#tokens[at + 1]?.token.is === 'at' ? this.#saidAt(at + 2) : next;
  }

  #hear(said: Said, at: number, lead: string): void {
    if (this.#isRefusing && this.#words > REACH_WORDS) this.#isRefusing = false;
    const heard = stretchOf(said, this.#here);
    const { days, hours } = this.#isMoving ? arrivedAt(heard, lead, this.#current) : heard;
    const link = this.#tokens[at - 1]?.token;
    const fresh: Stretch = {
      days,
      hours,
      isRefused: this.#isRefusing,
      isBusy: this.#isRefusing && this.#isBusy,
      isAmiss: said.said === 'amiss',
      isReturn: this.#tokens[at]?.token.is === 'return',
      clause: this.#clause,
      aside: null,
      lead,
      isHoursFirst: false,
      isAlternative: link?.is === 'or',
      isWished: lead === 'le' && this.#isWished(at),
      isElse: link?.is === 'or' && link.isElse,
      isListed: link !== undefined && LISTS.has(link.is),
      lent: this.#lent,
    };
    // What follows "j'ai reçu" is past only if it can be.
    fresh.aside = this.#aside === 'past' && !canBePast(fresh, this.#here) ? null : this.#aside;
    if (this.#isRefusing && this.#isExcepting && isPlainWeekday(fresh.days))
      fresh.days = { ...fresh.days, hasArticle: true };
    inheritEvery(fresh, this.heard.at(-1)?.days ?? null);
    this.#week = placedInWeek(fresh, this.heard, this.#current, this.#week, this.#here.today);
    if (fresh.days === null && fresh.hours === null && !fresh.isAmiss) return;
    this.#lent = null;
    setReasonsAside(this.heard.slice(0, this.#reasons), fresh);
    if (this.#current === null || !merges(this.#current, fresh)) {
      this.heard.push(fresh);
      this.#current = fresh;
    }
    if (this.#aside === 'old' && fresh.days !== null) this.#aside = null;
  }

  #isWished(at: number): boolean {
    return (
      this.#tokens[at]?.isWished === true ||
      this.#tokens[at + 1]?.isWished === true ||
      this.heard.some(({ isRefused, clause }) => isRefused && clause >= this.#clause - 1)
    );
  }

  /** "Donc" comes after what it concludes when it ends the clause: "le matin je dors, l'après-midi donc". */
  #conclude(at: number): void {
    const concluded = endsClause(this.#tokens[at + 1]) ? this.heard.at(-1) : undefined;
    this.#reasons = concluded === undefined ? this.heard.length : this.heard.length - 1;
    if (concluded !== undefined) setReasonsAside(this.heard.slice(0, this.#reasons), concluded);
  }

  /** A token that says no time: it links, refuses, corrects, or leaves the appointment. */
  #link(token: Token, at: number): void {
    if (isDayToken(token) || isHourToken(token)) return;
    switch (token.is) {
      case 'or':
        this.#current = null;
        return;
      case 'and':
        if (this.#current !== null && !isComplement(this.#current, this.#saidAfter(at))) this.#current = null;
        return;
      case 'comma':
      case 'but':
      case 'so':
        this.#turn(token.is !== 'comma', this.#saidAfter(at));
        if (token.is === 'so') this.#conclude(at);
        return;
      case 'not':
      case 'cannot':
      case 'busy':
        this.#refuse(token.is, at);
        return;
      case 'event':
        if (isSaidIn(this.heard, this.#clause)) this.#refuse('busy', at);
        this.#aside ??= 'aside';
        return;
      case 'following':
        this.#go(followingOne(this.heard, this.#clause));
        return;
      case 'fact':
        leaveClause(this.heard, this.#clause, 'all');
        this.#current = null;
        return;
      case 'apart':
        this.#turn(true, null);
        this.#aside = 'aside';
        return;
      case 'no':
        refuseClause(this.heard, this.#clause - 1);
        this.#current = null;
        return;
      case 'except':
        // "Je travaille tous les jours sauf le mercredi" is a wish.
        this.#isRefusing = !this.#isRefusing;
        this.#isExcepting = this.#isRefusing;
        this.#words = 0;
        this.#current = null;
        return;
      case 'past':
        // "Mon opération, le 14, s'est bien passée".
        if (!this.#here.isAwaited)
          leavePast(
            this.heard,
            this.#tokens[at - 1]?.token.is === 'comma' ? this.#clause - 1 : this.#clause,
            this.#here,
          );
        this.#aside = 'past';
        return;
      case 'aside':
      case 'reason':
        this.#aside = token.is;
        return;
      case 'around':
        leaveClause(this.heard, this.#clause, 'all but times');
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
        this.#pointBack(token.edge, at);
        return;
      case 'return':
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
    this.#isClauseWished = false;
    this.#clause += 1;
  }

  /** "Pas le mardi" refuses what follows, "mardi je ne peux pas" what came before. */
  #refuse(how: 'not' | 'cannot' | 'busy', at: number): void {
    const isRefusing = this.heard.some(({ clause, isRefused }) => clause === this.#clause && isRefused);
    // "Sauf mercredi j'ai dentiste".
    if (how === 'busy' && this.#isRefusing && isRefusing) return;
    const next = this.#saidAfter(at);
    const spoken = this.heard.filter(
      ({ clause, isRefused, aside }) => clause === this.#clause && !isRefused && aside === this.#reasonOrNone(),
    );
    const isPart = next?.said === 'hours' && spoken.at(-1)?.hours === null;
    this.#current = null;
    if (how === 'busy' && spoken.length > 0 && isReasonOf(spoken, next, this.#isClauseWished, this.#tokens[at + 1])) {
      this.#aside ??= 'aside';
      return;
    }
    // "Le mercredi, j'ai pas les enfants".
    if (how === 'not' && next === null && !isFollowing(this.#tokens, at + 1)) return;
    if (spoken.length > 0 && (next === null || (how !== 'not' && !isPart)))
      for (const stretch of nearest(spoken, this.#tokens[at])) {
        stretch.isRefused = true;
        stretch.isBusy = how === 'busy';
      }
    else {
      this.#isRefusing = true;
      this.#isBusy = how === 'busy';
      this.#isExcepting = false;
      this.#words = 0;
    }
  }

  /** "Car mercredi je travaille" refuses Wednesday, not what it explains. */
  #reasonOrNone(): Aside | null {
    return this.#aside === 'reason' ? 'reason' : null;
  }

  /** "Je pars le 10, donc avant". */
  #pointBack(edge: Edge, at: number): void {
    const isAboutIt = this.#tokens[at]?.isWished === true || this.#tokens[at - 1]?.token.is === 'so';
    if (isAboutIt && endsClause(this.#tokens[at + 1])) this.#go(pointedBack(this.heard, edge, this.#clause));
  }

  #go(fresh: Stretch | null): void {
    if (fresh === null) return;
    this.heard.push(fresh);
    this.#current = fresh;
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
