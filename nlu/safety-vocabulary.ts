import { heardWords, type HeardWord } from './safety-fold.js';
import type { Message, Part, Pattern, Spelling, Step, Token } from './safety-pattern.js';
import { soundOf } from './safety-sound.js';

const GAPS: ReadonlyMap<string, Step> = new Map([
  ['..', { is: 'gap', most: 3, crosses: false }],
  ['...', { is: 'gap', most: 8, crosses: false }],
  ['~~', { is: 'gap', most: 14, crosses: true }],
]);

/** Shorter sounds are anything: only the spelling counts. */
const SHORTEST_SOUND = 2;
/** A shorter rest after a glued letter must be spelled as we spell it ("date" is not "d'hâte"). */
const SHORTEST_HEARD_REST = 5;
/** Endings of the -er verbs as they are said and spelled. */
const ER_ENDINGS = 'er e es ent ez ee ees ait ais aient ant era erait eront erai erais ons a ai aits aie'.split(' ');
/** An infinitive in a pattern stands for every spelling that sounds like it ("manger", "mangé", "mangez"). */
const INFINITIVE = /^[a-z]{2,}er$/u;
const ELIDED: ReadonlyMap<string, string> = new Map([
  ['j', 'je'],
  ['l', 'le'],
  ['d', 'de'],
  ['n', 'ne'],
  ['m', 'me'],
  ['s', 'se'],
  ['t', 'te'],
  ['qu', 'que'],
  ['c', 'cest'],
]);
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

/** A spelling while the vocabulary learns; its expressions are those that it begins. */
interface Known extends Spelling {
  readonly symbols: number[];
  expressions: readonly Expression[];
}

/** The words that follow the first, each with the spelling that passes for it ("tue" for "tuer"), and what the whole stands for. */
interface Expression {
  readonly rest: readonly (readonly [word: string, instead: string | null])[];
  readonly symbol: number;
}

interface HeardToken extends Token {
  readonly spellings: readonly Known[];
}

/** The words and concepts that the patterns speak of, and how any written word is brought back to them. */
export class Vocabulary {
  readonly #symbols = new Map<string, number>();
  /** What a pattern names or forbids, as written there, to its symbols: rules repeat themselves, and every form is learned once. */
  readonly #alternativesOf = new Map<string, readonly number[]>();
  readonly #named = new Map<string, number>();
  /** By the word, exactly as folded; alone in a list, as tokens want it. */
  readonly #words = new Map<string, readonly [Known]>();
  readonly #bySound = new Map<string, Known[]>();

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
    for (const [known] of this.#words.values()) {
      const { symbols, expressions } = known;
      if (symbols.includes(included)) addOnce(symbols, symbol);
      for (const expression of expressions)
        if (expression.symbol === included) known.expressions = [...known.expressions, { ...expression, symbol }];
    }
  }

  #symbol(name: string): number {
    const known = this.#symbols.get(name);
    if (known !== undefined) return known;
    this.#symbols.set(name, this.#symbols.size);
    return this.#symbols.size - 1;
  }

  #add(form: string, symbol: number): void {
    if (!form.includes('_')) {
      addOnce(this.#word(unelided(form)).symbols, symbol);
      return;
    }
    const [first = '', ...rest] = form.split('_').map(unelided);
    const known = this.#word(first);
    for (const word of rest) this.#word(word);
    const following = rest.map((word) => [word, INFINITIVE.test(word) ? word.slice(0, -1) : null] as const);
    known.expressions = [...known.expressions, { rest: following, symbol }];
  }

  #word(word: string): Known {
    const known = this.#words.get(word);
    if (known !== undefined) return known[0];
    const learned: Known = { word, symbols: [], expressions: NO_EXPRESSIONS };
    this.#words.set(word, [learned]);
    const key = soundOf(word);
    if (key.length >= SHORTEST_SOUND) {
      const alike = this.#bySound.get(key);
      if (alike === undefined) this.#bySound.set(key, [learned]);
      else alike.push(learned);
    }
    return learned;
  }

  /** Throws on a concept that does not exist: a rule that could never match is a bug. */
  pattern(source: string): Pattern {
    const [positive = '', ...negative] = source.split(' !! ');
    return {
      source,
      all: positive.split(' && ').map((part) => this.#part(part)),
      none: negative.map((part) => this.#part(part)),
    };
  }

  #part(source: string): Part {
    const steps = source
      .trim()
      .split(/\s+/u)
      .map((term) => this.#step(term));
    return { steps, required: steps.flatMap((step) => (step.is === 'word' && !step.optional ? [step.symbols] : [])) };
  }

  #step(term: string): Step {
    const gap = GAPS.get(term);
    if (gap !== undefined) return gap;
    if (term === '^') return { is: 'start' };
    if (term === '$') return { is: 'end' };
    if (term.startsWith('<!')) return { is: 'not-before', symbols: this.#alternatives(term.slice(2)) };
    if (term.startsWith('!')) return { is: 'not-next', symbols: this.#alternatives(term.slice(1)) };
    return { is: 'word', symbols: this.#alternatives(term.replace(/\?$/u, '')), optional: term.endsWith('?') };
  }

  #alternatives(term: string): readonly number[] {
    const known = this.#alternativesOf.get(term);
    if (known !== undefined) return known;
    const symbols = term.split('|').map((name) => (name.startsWith('@') ? this.#concept(name) : this.#name(name)));
    this.#alternativesOf.set(term, symbols);
    return symbols;
  }

  #concept(name: string): number {
    if (!this.#symbols.has(name)) throw new RangeError(`safety rules: no concept ${name}`);
    return this.#symbol(name);
  }

  #name(name: string): number {
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const symbol = this.#symbol(spelledOut(name));
    this.#named.set(name, symbol);
    for (const form of forms(INFINITIVE.test(name) ? `${name}+` : name)) this.#add(form, symbol);
    return symbol;
  }

  /** By symbol, how often it should be heard: words that the patterns often name are frequent in French too ("me", "il"). */
  frequencies(patterns: readonly Pattern[]): readonly number[] {
    const named = namedIn(patterns, this.#symbols.size);
    const heard = new Array<number>(named.length).fill(0);
    for (const [{ word, symbols }] of this.#words.values()) {
      const own = this.#symbols.get(word);
      const often = 1 + (own === undefined ? 0 : (named[own] ?? 0));
      for (const symbol of symbols) heard[symbol] = (heard[symbol] ?? 0) + often;
    }
    return heard;
  }

  read(text: string): Message {
    const tokens: HeardToken[] = [];
    for (const heard of heardWords(text)) this.#hear(heard, tokens);
    for (let at = 0; at < tokens.length; at += 1) findExpressions(tokens, at);
    return { tokens, symbols: symbolsOf(tokens) };
  }

  /** "jmutile" is "je mutile", "mattache" is "me attache", when the rest is a word of ours and the whole is not. */
  #hear({ word, sentence, clause }: HeardWord, tokens: HeardToken[]): void {
    const spellings = this.#spellings(word);
    const glued = spellings.length > 0 || this.ordinary.has(word) ? '' : (GLUED.exec(word)?.[0] ?? '');
    const rest = word.slice(glued.length);
    const heardRest = glued === '' ? [] : this.#restSpellings(rest);
    if (heardRest.length === 0) {
      tokens.push({ word, sentence, clause, spellings, expressions: null });
      return;
    }
    // "les z'enfants": a liaison, not a word.
    const meant = glued === 'z' ? null : (GLUED_MEANT[glued] ?? glued);
    if (meant !== null)
      tokens.push({ word: meant, sentence, clause, spellings: this.#spellings(meant), expressions: null });
    tokens.push({ word: rest, sentence, clause, spellings: heardRest, expressions: null });
  }

  #restSpellings(rest: string): readonly Known[] {
    return this.#words.has(rest) || rest.length >= SHORTEST_HEARD_REST ? this.#spellings(rest) : [];
  }

  /** The words of ours that a written word may be. */
  spellingsOf(word: string): readonly string[] {
    return this.#spellings(word).map((spelling) => spelling.word);
  }

  #spellings(word: string): readonly Known[] {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    if (this.ordinary.has(word)) return NONE;
    return this.#bySound.get(soundOf(word)) ?? NONE;
  }
}

/** By symbol, how many steps name it. */
function namedIn(patterns: readonly Pattern[], symbolCount: number): readonly number[] {
  const named = new Array<number>(symbolCount).fill(0);
  for (const { all } of patterns)
    for (const { required } of all)
      for (const symbols of required) for (const symbol of symbols) named[symbol] = (named[symbol] ?? 0) + 1;
  return named;
}

const NONE: readonly Known[] = [];
const NO_EXPRESSIONS: readonly Expression[] = [];

/** Sets the expressions that begin at a token; of two for one symbol, the last named. */
function findExpressions(tokens: readonly HeardToken[], at: number): void {
  const token = tokens[at];
  if (token === undefined) return;
  for (const { expressions } of token.spellings)
    for (const { rest, symbol } of expressions)
      if (rest.every((word, offset) => continues(token, tokens[at + offset + 1], word)))
        (token.expressions ??= new Map()).set(symbol, rest.length + 1);
}

function continues(first: Token, next: Token | undefined, [word, instead]: Expression['rest'][number]): boolean {
  if (next === undefined || next.sentence !== first.sentence) return false;
  return next.spellings.some((spelling) => spelling.word === word || spelling.word === instead);
}

function symbolsOf(tokens: readonly Token[]): ReadonlySet<number> {
  const symbols = new Set<number>();
  for (const { spellings, expressions } of tokens) {
    for (const spelling of spellings) for (const symbol of spelling.symbols) symbols.add(symbol);
    if (expressions !== null) for (const symbol of expressions.keys()) symbols.add(symbol);
  }
  return symbols;
}

function addOnce(symbols: number[], symbol: number): void {
  if (!symbols.includes(symbol)) symbols.push(symbol);
}

/** Elisions of the rules are spelled out like those of the messages ("en_l_air" is "en_le_air"). */
const unelided = (word: string): string => ELIDED.get(word) ?? word;
const spelledOut = (form: string): string => form.split('_').map(unelided).join('_');

/** "frapper+" is every form of the verb, "battu~" every gender and number, anything else itself. */
function forms(entry: string): readonly string[] {
  if (entry.endsWith('+')) return ER_ENDINGS.map((ending) => entry.slice(0, -3) + ending);
  if (entry.endsWith('~')) return ['', 'e', 's', 'es'].map((ending) => entry.slice(0, -1) + ending);
  return [entry];
}
