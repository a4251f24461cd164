import type { LocalDate } from '../../bot/domain/local-date.js';
import { DATE_RULES } from './dates-rules.js';
import type { Token } from './dates-token.js';

const NEXT_WORD = /[^ ]+/uy;

export interface Placed {
  readonly token: Token;
  /** Ordinary words since the token before. */
  readonly wordsBefore: number;
}

/** The tokens of a text that `spellDates` wrote. Linear but for the number of rules. */
export function dateTokens(text: string, today: LocalDate): readonly Placed[] {
  const out: Placed[] = [];
  let words = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const found = tokenAt(text, at, today);
    if (found !== null && found.token.is !== 'word') {
      out.push({ token: found.token, wordsBefore: words });
      words = 0;
    } else if (found === null) words += 1;
    at = found?.end ?? endOfWord(text, at);
  }
  return out;
}

function tokenAt(text: string, at: number, today: LocalDate): { readonly token: Token; readonly end: number } | null {
  for (const [pattern, make] of DATE_RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const token = match === null ? null : make(match, today);
    if (match !== null && token !== null) return { token, end: at + match[0].length };
  }
  return null;
}

function endOfWord(text: string, at: number): number {
  NEXT_WORD.lastIndex = at;
  const match = NEXT_WORD.exec(text);
  return at + Math.max(1, match?.[0].length ?? 1);
}
