import type { LocalDate } from '../../bot/domain/local-date.js';
import type { Make } from './dates-rule.js';
import { DATE_RULES } from './dates-rules.js';
import { A_FIGURE, headsOf } from './dates-rule-heads.js';
import type { Token } from './dates-token.js';

const NEXT_WORD = /[^ ]+/uy;
const LETTERS = /[a-z]+/uy;

export interface Placed {
  readonly token: Token;
  /** Ordinary words since the token before. */
  readonly wordsBefore: number;
  /** A word of appointments was said since the token before. */
  readonly isWished: boolean;
  /** The word just before, whatever it is. */
  readonly lead: string;
}

/** The tokens of a text, the last an 'end', that `spellDates` wrote. Linear but for the few rules that share a first word. */
export function dateTokens(text: string, today: LocalDate): readonly Placed[] {
  const out: Placed[] = [];
  let wordsBefore = 0;
  let isWished = false;
  let lead = '';
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const found = tokenAt(text, at, today);
    const end = found?.end ?? endOfWord(text, at);
    if (found === null) wordsBefore += 1;
    else if (found.token.is === 'wish') isWished = true;
    else if (found.token.is !== 'word') {
      out.push({ token: found.token, wordsBefore, isWished, lead });
      wordsBefore = 0;
      isWished = false;
    }
    lead = text.slice(Math.max(at, text.lastIndexOf(' ', end - 1) + 1), end);
    at = end;
  }
  out.push({ token: { is: 'end' }, wordsBefore, isWished, lead });
  return out;
}

function tokenAt(text: string, at: number, today: LocalDate): { readonly token: Token; readonly end: number } | null {
  for (const [pattern, make] of RULES_BY_START.get(startOf(text, at)) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const token = match === null ? null : make(match, today);
    if (match !== null && token !== null) return { token, end: at + match[0].length };
  }
  return null;
}

/** What rules are found by: the letters a word begins with, `A_FIGURE`, the mark itself for a mark. */
function startOf(text: string, at: number): string {
  LETTERS.lastIndex = at;
  const letters = LETTERS.exec(text)?.[0];
  if (letters !== undefined) return letters;
  const first = text[at] ?? '';
  return first >= '0' && first <= '9' ? A_FIGURE : first;
}

/** The rules that a word may begin, in their order. Most words begin none. */
const RULES_BY_START: ReadonlyMap<string, readonly (readonly [RegExp, Make])[]> = rulesByStart();

function rulesByStart(): ReadonlyMap<string, readonly (readonly [RegExp, Make])[]> {
  const starts = new Map<string, [RegExp, Make][]>();
  for (const [source, make] of DATE_RULES) {
    const rule: [RegExp, Make] = [new RegExp(`(?:${source})(?![a-z])`, 'yu'), make];
    for (const start of headsOf(source)) {
      const rules = starts.get(start);
      if (rules === undefined) starts.set(start, [rule]);
      else rules.push(rule);
    }
  }
  return starts;
}

function endOfWord(text: string, at: number): number {
  NEXT_WORD.lastIndex = at;
  const match = NEXT_WORD.exec(text);
  return at + Math.max(1, match?.[0].length ?? 1);
}
