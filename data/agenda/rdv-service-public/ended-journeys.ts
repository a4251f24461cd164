import { STATE_LASTS_MS } from './authorization.js';

/** The states that came back already. Only ours are given, so that nobody fills it; after a restart their code is spent anyway. */
export class EndedJourneys {
  readonly #until = new Map<string, number>();

  /** True the first time, for as long as a state lasts. `now`: epoch ms. */
  end(state: string, now: number): boolean {
    for (const [ended, until] of this.#until) if (until <= now) this.#until.delete(ended);
    if (this.#until.has(state)) return false;
    this.#until.set(state, now + STATE_LASTS_MS);
    return true;
  }
}
