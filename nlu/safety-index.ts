import type { Message, Pattern } from './safety-pattern.js';

/** Things found by their pattern, so that a message only meets the few patterns whose rarest word it has. */
export class PatternIndex<Held extends { readonly pattern: Pattern }> {
  /** By symbol; a thing is under each alternative of its rarest step. */
  readonly #bySymbol = new Map<number, Held[]>();
  /** Patterns that require no word. */
  readonly #always: Held[] = [];

  /** `frequencies`: by symbol. */
  constructor(held: readonly Held[], frequencies: readonly number[]) {
    for (const each of held) {
      const rarest = rarestStep(each.pattern, frequencies);
      if (rarest === null) this.#always.push(each);
      else for (const symbol of rarest) this.#add(symbol, each);
    }
  }

  #add(symbol: number, each: Held): void {
    const known = this.#bySymbol.get(symbol);
    if (known === undefined) this.#bySymbol.set(symbol, [each]);
    else known.push(each);
  }

  /** Whatever could match, and maybe twice; `matches` decides. */
  candidates({ symbols }: Message): readonly Held[] {
    const candidates = [...this.#always];
    for (const symbol of symbols) {
      const held = this.#bySymbol.get(symbol);
      if (held !== undefined) candidates.push(...held);
    }
    return candidates;
  }
}

function rarestStep({ all }: Pattern, frequencies: readonly number[]): readonly number[] | null {
  let rarest: readonly number[] | null = null;
  let least = Infinity;
  for (const { required } of all)
    for (const symbols of required) {
      let frequency = 0;
      for (const symbol of symbols) frequency += frequencies[symbol] ?? 0;
      if (frequency >= least) continue;
      rarest = symbols;
      least = frequency;
    }
  return rarest;
}
