/**
 * Patterns of words, read from plain text so that the rules stay readable:
 *
 * - `mourir` a word, however it is spelled by ear; `@hit` any word or expression of that concept; `a|b|@c` one of them; `x?` if it is there;
 * - `..` up to 3 other words, `...` up to 8, neither across a negation nor a full stop; `~~` up to 14, across anything;
 * - `!x` the next word is not x; `<!x` the word before is not x; `^` a sentence begins here; `$` a sentence ends here;
 * - `A && B` both, anywhere in the message; `A !! B` the first without the second.
 *
 * A negation just before a pattern ("pas", "jamais", "personne ne") undoes it, unless the pattern starts with its subject.
 */
export interface Pattern {
  readonly source: string;
  readonly all: readonly Part[];
  readonly none: readonly Part[];
}

/** What stands between two `&&` or `!!`. */
export interface Part {
  readonly steps: readonly Step[];
  /** One of each of these must be in the message, or the part cannot fit. */
  readonly required: readonly (readonly number[])[];
}

export type Step =
  | { readonly is: 'word'; readonly symbols: readonly number[]; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number; readonly crosses: boolean }
  | { readonly is: 'not-next' | 'not-before'; readonly symbols: readonly number[] }
  | { readonly is: 'start' | 'end' };

/** A word of ours and the words and concepts that it stands for. */
export interface Spelling {
  readonly word: string;
  readonly symbols: readonly number[];
}

export interface Token {
  readonly word: string;
  readonly sentence: number;
  readonly clause: number;
  /** The words of ours that it may be. */
  readonly spellings: readonly Spelling[];
  /** Expressions that begin here, and how many words each takes; null when none does. */
  expressions: Map<number, number> | null;
}

/** A message ready for patterns. */
export interface Message {
  readonly tokens: readonly Token[];
  /** Whatever a token or an expression stands for. */
  readonly symbols: ReadonlySet<number>;
}

/** Words a negation reaches over ("pas du tout envie"). */
const REACHED_OVER = new Set(
  'de du des d le la les l un une tout toute ete eu en vraiment encore que se me ne a specialement plus particulierement speciale du tout je suis jamais'.split(
    ' ',
  ),
);
const NEGATIONS = new Set('pas jamais nullement aucun aucune aucunement ni point guere'.split(' '));

export function matches(pattern: Pattern, message: Message): boolean {
  return (
    pattern.all.every((part) => mayBeIn(part, message)) &&
    pattern.all.every((part) => isIn(part, message)) &&
    !pattern.none.some((part) => mayBeIn(part, message) && isIn(part, message))
  );
}

function mayBeIn({ required }: Part, { symbols }: Message): boolean {
  for (const alternatives of required) if (!alternatives.some((symbol) => symbols.has(symbol))) return false;
  return true;
}

function isIn({ steps }: Part, { tokens }: Message): boolean {
  for (let at = 0; at < tokens.length; at += 1)
    if (follows(steps, 0, tokens, at, at) && !isNegated(tokens, at)) return true;
  return false;
}

/** Whether the steps from `step` on fit the tokens from `at` on; `from` is where the match began. */
function follows(steps: readonly Step[], step: number, tokens: readonly Token[], at: number, from: number): boolean {
  const now = steps[step];
  if (now === undefined) return true;
  const token = tokens[at];
  switch (now.is) {
    case 'start':
      return (at === 0 || tokens[at - 1]?.sentence !== token?.sentence) && follows(steps, step + 1, tokens, at, from);
    case 'end':
      return (
        (token === undefined || token.clause !== tokens[at - 1]?.clause) && follows(steps, step + 1, tokens, at, from)
      );
    case 'not-next':
      return !stands(tokens[at], tokens[at - 1], now.symbols) && follows(steps, step + 1, tokens, at, from);
    case 'not-before':
      return !stands(tokens[at - 1], token, now.symbols) && follows(steps, step + 1, tokens, at, from);
    case 'gap':
      for (let skipped = 0; ; skipped += 1) {
        if (follows(steps, step + 1, tokens, at + skipped, from)) return true;
        const over = tokens[at + skipped];
        if (skipped >= now.most || over === undefined) return false;
        if (!now.crosses && (NEGATIONS.has(over.word) || over.sentence !== tokens[from]?.sentence)) return false;
      }
    case 'word': {
      if (
        token !== undefined &&
        (at === from || steps[step - 1]?.is === 'gap' || token.sentence === tokens[at - 1]?.sentence)
      ) {
        for (const symbol of now.symbols) {
          const length = wordsTaken(token, symbol);
          if (length > 0 && follows(steps, step + 1, tokens, at + length, from)) return true;
        }
      }
      return now.optional && follows(steps, step + 1, tokens, at, from);
    }
  }
}

/** How many words say `symbol` from this token on; 0 when they do not. */
function wordsTaken(token: Token, symbol: number): number {
  const taken = token.expressions?.get(symbol);
  if (taken !== undefined) return taken;
  for (const { symbols } of token.spellings) if (symbols.includes(symbol)) return 1;
  return 0;
}

/** `token` stands for one of the symbols, in the same sentence as its neighbour. */
function stands(token: Token | undefined, neighbour: Token | undefined, symbols: readonly number[]): boolean {
  if (token === undefined || (neighbour !== undefined && neighbour.sentence !== token.sentence)) return false;
  return (
    token.clause === (neighbour?.clause ?? token.clause) && symbols.some((symbol) => wordsTaken(token, symbol) > 0)
  );
}

const SUBJECTS = new Set('je j il elle on ils elles tu nous vous ne'.split(' '));

/** A negation just before the match, in the same clause, reaches it; one before the subject belongs to something else. */
function isNegated(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start];
  if (first === undefined || SUBJECTS.has(first.word)) return false;
  for (let at = start - 1; at >= Math.max(0, start - 4); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.clause !== first.clause) return false;
    if (NEGATIONS.has(token.word)) return !/^arret|^cess/u.test(tokens[at - 1]?.word ?? '');
    if (token.word === 'personne' && tokens[at + 1]?.word === 'ne') return true;
    if (!REACHED_OVER.has(token.word) && token.word !== 'ne') return false;
  }
  return false;
}
