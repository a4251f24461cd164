import type { Message, Pattern } from './safety-pattern.js';
import type { Vocabulary } from './safety-vocabulary.js';

/** Things found by their pattern, so that a message only meets the few patterns whose rarest word it has. */
export class PatternIndex<Held extends { readonly pattern: Pattern }> {
  /** By symbol; a thing is under each alternative of its rarest step. */
  readonly #bySymbol: (Held[] | undefined)[] = [];
  /** Patterns that require no word. */
  readonly #always: Held[] = [];

  constructor(held: readonly Held[], vocabulary: Vocabulary) {
    const weights = vocabulary.weights(uses(held.map(({ pattern }) => pattern)));
    for (const each of held) {
      const rarest = rarestStep(each.pattern, weights);
      if (rarest === null) this.#always.push(each);
      else for (const symbol of rarest) (this.#bySymbol[symbol] ??= []).push(each);
    }
  }

  /** Whatever could match, and maybe twice; `matches` decides. */
  *candidates(message: Message): Generator<Held> {
    yield* this.#always;
    for (const symbol of message.symbols) yield* this.#bySymbol[symbol] ?? [];
  }
}

/** In how many steps each symbol is named: words that the rules often name are frequent in French too ("me", "il"). */
function uses(patterns: readonly Pattern[]): (symbol: number) => number {
  const counts: number[] = [];
  for (const { all } of patterns)
    for (const { required } of all)
      for (const symbols of required) for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  return (symbol) => 1 + (counts[symbol] ?? 0);
}

function rarestStep(pattern: Pattern, weights: readonly number[]): readonly number[] | null {
  let rarest: readonly number[] | null = null;
  let least = Infinity;
  for (const symbols of pattern.all.flatMap(({ required }) => required)) {
    const weight = symbols.reduce((sum, symbol) => sum + (weights[symbol] ?? 0), 0);
    if (weight >= least) continue;
    rarest = symbols;
    least = weight;
  }
  return rarest;
}
