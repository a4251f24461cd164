/** After `most` failures in a row nothing is tried for `restMs`; then one more failure is enough to rest again. */
export class CircuitBreaker {
  #failures = 0;
  #restsUntil = 0;

  constructor(
    private readonly most: number,
    private readonly restMs: number,
    private readonly clock: () => number,
  ) {}

  mayTry(): boolean {
    return this.clock() >= this.#restsUntil;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures >= this.most) this.#restsUntil = this.clock() + this.restMs;
  }
}
