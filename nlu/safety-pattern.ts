import { heardWords } from './safety-fold.js';
import { soundOf } from './safety-sound.js';

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
  readonly all: readonly (readonly Step[])[];
  readonly none: readonly (readonly Step[])[];
}

type Step =
  | { readonly is: 'word'; readonly symbols: readonly number[]; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number; readonly crosses: boolean }
  | { readonly is: 'not-next' | 'not-before'; readonly symbols: readonly number[] }
  | { readonly is: 'start' | 'end' };

interface Token {
  readonly word: string;
  readonly sentence: number;
  readonly clause: number;
  /** What the word may stand for, and how many words it takes to say it from here. */
  readonly symbols: Map<number, number>;
}

/** A message ready for patterns. */
export interface Message {
  readonly tokens: readonly Token[];
  readonly present: ReadonlySet<number>;
}

const GAPS: Readonly<Record<string, { most: number; crosses: boolean }>> = {
  '..': { most: 3, crosses: false },
  '...': { most: 8, crosses: false },
  '~~': { most: 14, crosses: true },
};

/** Words a negation reaches over ("pas du tout envie"). */
const REACHED_OVER = new Set(
  'de du des d le la les l un une tout toute ete eu en vraiment encore que se me ne a specialement plus particulierement speciale du tout je suis jamais'.split(
    ' ',
  ),
);
const NEGATIONS = new Set('pas jamais nullement aucun aucune aucunement ni point guere'.split(' '));
/** Shorter sounds are anything: only the spelling counts. */
const SHORTEST_SOUND = 2;
/** A shorter rest after a glued letter must be spelled as we spell it ("date" is not "d'hâte"). */
const SHORTEST_HEARD_REST = 5;
/** Endings of the -er verbs as they are said and spelled. */
const ER_ENDINGS = 'er e es ent ez ee ees ait ais aient ant era erait eront erai erais ons a ai aits aie'.split(' ');
/** An infinitive in a pattern stands for every spelling that sounds like it ("manger", "mangé", "mangez"). */
const INFINITIVE = /^[a-z]{2,}er$/u;
const ELIDED: Readonly<Record<string, string>> = {
  j: 'je',
  l: 'le',
  d: 'de',
  n: 'ne',
  m: 'me',
  s: 'se',
  t: 'te',
  qu: 'que',
  c: 'cest',
};
/** Letters that swallow an apostrophe in SMS ("jme", "mattrape", "senferme"). */
const GLUED = /^(?:j(?=[aeiouyh])|z(?=[aeiouyh])|qu|[mslndtk])(?=..)/u;
const GLUED_MEANT: Readonly<Record<string, string>> = {
  j: 'je',
  m: 'me',
  s: 'se',
  n: 'ne',
  l: 'le',
  d: 'de',
  t: 'te',
  qu: 'que',
  k: 'que',
};

/** The words and concepts that the patterns speak of, and how any written word is brought back to them. */
export class Vocabulary {
  readonly #symbols = new Map<string, number>();
  /** Word, exactly as folded, to what it stands for. */
  readonly #words = new Map<string, Set<number>>();
  readonly #bySound = new Map<string, Set<string>>();
  /** Expressions of several words, by their first. */
  readonly #expressions = new Map<string, { readonly rest: readonly string[]; readonly symbol: number }[]>();

  /** `ordinary`: words that are themselves although they sound like one of ours ("cou", "coût"). */
  constructor(
    concepts: string,
    private readonly ordinary: ReadonlySet<string>,
  ) {
    for (const line of concepts.split('\n')) if (line.includes(':') && !line.startsWith('#')) this.#learn(line);
  }

  #learn(line: string): void {
    const [name = '', words = ''] = line.split(':');
    const symbol = this.#symbol(`@${name.trim()}`);
    for (const entry of words.trim().split(/\s+/u)) {
      if (entry.startsWith('@')) {
        this.#include(symbol, this.#symbol(entry));
        continue;
      }
      for (const form of forms(entry)) this.#add(form, symbol);
    }
  }

  /** A concept may include one named on an earlier line. */
  #include(symbol: number, included: number): void {
    for (const symbols of this.#words.values()) if (symbols.has(included)) symbols.add(symbol);
    for (const expressions of this.#expressions.values())
      for (const expression of [...expressions])
        if (expression.symbol === included) expressions.push({ ...expression, symbol });
  }

  #symbol(name: string): number {
    const known = this.#symbols.get(name);
    if (known !== undefined) return known;
    this.#symbols.set(name, this.#symbols.size);
    return this.#symbols.size - 1;
  }

  #add(form: string, symbol: number): void {
    const [first = '', ...rest] = spelledOut(form).split('_');
    if (rest.length === 0) {
      this.#word(first).add(symbol);
      return;
    }
    for (const word of [first, ...rest]) this.#word(word);
    const expressions = this.#expressions.get(first) ?? [];
    expressions.push({ rest, symbol });
    this.#expressions.set(first, expressions);
  }

  /** Every word stands for itself, so that patterns may name it. */
  #word(word: string): Set<number> {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const symbols = new Set([this.#symbol(word)]);
    this.#words.set(word, symbols);
    const key = soundOf(word);
    if (key.length >= SHORTEST_SOUND) this.#bySound.set(key, (this.#bySound.get(key) ?? new Set()).add(word));
    return symbols;
  }

  /** Throws on a concept that does not exist: a rule that could never match is a bug. */
  pattern(source: string): Pattern {
    const [positive = '', ...negative] = source.split(' !! ');
    return {
      source,
      all: positive.split(' && ').map((part) => this.#steps(part)),
      none: negative.map((part) => this.#steps(part)),
    };
  }

  #steps(part: string): readonly Step[] {
    return part
      .trim()
      .split(/\s+/u)
      .map((term): Step => {
        const gap = GAPS[term];
        if (gap !== undefined) return { is: 'gap', ...gap };
        if (term === '^') return { is: 'start' };
        if (term === '$') return { is: 'end' };
        if (term.startsWith('<!')) return { is: 'not-before', symbols: this.#alternatives(term.slice(2)) };
        if (term.startsWith('!')) return { is: 'not-next', symbols: this.#alternatives(term.slice(1)) };
        return { is: 'word', symbols: this.#alternatives(term.replace(/\?$/u, '')), optional: term.endsWith('?') };
      });
  }

  #alternatives(term: string): readonly number[] {
    return term.split('|').map((name) => {
      if (!name.startsWith('@')) {
        const symbol = this.#symbol(spelledOut(name));
        for (const form of forms(INFINITIVE.test(name) ? `${name}+` : name)) this.#add(form, symbol);
        return symbol;
      }
      if (!this.#symbols.has(name)) throw new RangeError(`safety rules: no concept ${name}`);
      return this.#symbol(name);
    });
  }

  read(text: string): Message {
    const tokens: Token[] = [];
    for (const { word, sentence, clause } of heardWords(text))
      for (const part of this.#unglued(word))
        tokens.push({ word: part, sentence, clause, symbols: new Map(this.#meanings(part)) });
    const spellings = tokens.map((token) => this.#spellings(token.word));
    const present = new Set<number>();
    for (const [at, token] of tokens.entries()) {
      for (const spelling of spellings[at] ?? [])
        for (const { rest, symbol } of this.#expressions.get(spelling) ?? [])
          if (rest.every((word, offset) => this.#continues(tokens, spellings, at, offset + 1, word)))
            token.symbols.set(symbol, rest.length + 1);
      for (const symbol of token.symbols.keys()) present.add(symbol);
    }
    return { tokens, present };
  }

  #continues(
    tokens: readonly Token[],
    spellings: readonly (readonly string[])[],
    at: number,
    offset: number,
    word: string,
  ): boolean {
    return (
      tokens[at]?.sentence === tokens[at + offset]?.sentence &&
      (spellings[at + offset] ?? []).some(
        (spelling) => spelling === word || (INFINITIVE.test(word) && spelling === word.slice(0, -1)),
      )
    );
  }

  *#meanings(word: string): Generator<readonly [number, number]> {
    for (const spelling of this.#spellings(word))
      for (const symbol of this.#words.get(spelling) ?? []) yield [symbol, 1];
  }

  /** The words of ours that a written word may be. */
  spellingsOf(word: string): readonly string[] {
    return this.#spellings(word);
  }
  #spellings(word: string): readonly string[] {
    if (this.#words.has(word)) return [word];
    if (this.ordinary.has(word)) return [];
    return [...(this.#bySound.get(soundOf(word)) ?? [])];
  }

  /** "jmutile" is "je mutile", "mattache" is "me attache", when the rest is a word of ours and the whole is not. */
  #unglued(word: string): readonly string[] {
    if (this.#words.has(word) || this.ordinary.has(word)) return [word];
    const glued = GLUED.exec(word)?.[0] ?? '';
    const rest = word.slice(glued.length);
    if (glued === '' || this.#spellings(word).length > 0) return [word];
    if (!this.#words.has(rest) && rest.length < SHORTEST_HEARD_REST) return [word];
    if (this.#spellings(rest).length === 0) return [word];
    // "les z'enfants": a liaison, not a word.
    return glued === 'z' ? [rest] : [GLUED_MEANT[glued] ?? glued, rest];
  }
}

/** Elisions of the rules are spelled out like those of the messages ("en_l_air" is "en_le_air"). */
function spelledOut(form: string): string {
  return form
    .split('_')
    .map((word) => ELIDED[word] ?? word)
    .join('_');
}

/** "frapper+" is every form of the verb, "battu~" every gender and number, anything else itself. */
function forms(entry: string): readonly string[] {
  if (entry.endsWith('+')) return ER_ENDINGS.map((ending) => entry.slice(0, -3) + ending);
  if (entry.endsWith('~')) return ['', 'e', 's', 'es'].map((ending) => entry.slice(0, -1) + ending);
  return [entry];
}

export function matches(pattern: Pattern, message: Message): boolean {
  return pattern.all.every((steps) => found(steps, message)) && !pattern.none.some((steps) => found(steps, message));
}

function found(steps: readonly Step[], message: Message): boolean {
  for (const step of steps)
    if (step.is === 'word' && !step.optional && !step.symbols.some((symbol) => message.present.has(symbol)))
      return false;
  for (let at = 0; at < message.tokens.length; at += 1)
    if (follows(steps, 0, message.tokens, at, at) && !isNegated(message.tokens, at)) return true;
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
          const length = token.symbols.get(symbol);
          if (length !== undefined && follows(steps, step + 1, tokens, at + length, from)) return true;
        }
      }
      return now.optional && follows(steps, step + 1, tokens, at, from);
    }
  }
}

/** `token` stands for one of the symbols, in the same sentence as its neighbour. */
function stands(token: Token | undefined, neighbour: Token | undefined, symbols: readonly number[]): boolean {
  if (token === undefined || (neighbour !== undefined && neighbour.sentence !== token.sentence)) return false;
  return token.clause === (neighbour?.clause ?? token.clause) && symbols.some((symbol) => token.symbols.has(symbol));
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
