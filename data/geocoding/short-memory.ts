/** What was found lately, a bounded number of things for a bounded time: an address says where someone lives. */
export class ShortMemory<T> {
  readonly #kept = new Map<string, { readonly value: T; readonly until: number }>();
  #cleaning: NodeJS.Timeout | null = null;

  constructor(
    private readonly most: number,
    private readonly keepMs: number,
    private readonly clock: () => number,
  ) {}

  /** Undefined when nothing is kept under that key. */
  get(key: string): T | undefined {
    this.#forgetOld();
    return this.#kept.get(key)?.value;
  }

  set(key: string, value: T): void {
    this.#kept.delete(key);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= this.most && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, { value, until: this.clock() + this.keepMs });
    this.#cleanLater();
  }

  get size(): number {
    return this.#kept.size;
  }

  /** The oldest come first, since a new value goes to the end. */
  #forgetOld(): void {
    const now = this.clock();
    for (const [key, { until }] of this.#kept) {
      if (until > now) return;
      this.#kept.delete(key);
    }
  }

  /** Also when nobody asks any more; the timer holds no program up. */
  #cleanLater(): void {
    this.#cleaning ??= setTimeout(() => {
      this.#cleaning = null;
      this.#forgetOld();
      if (this.#kept.size > 0) this.#cleanLater();
    }, this.keepMs / 2).unref();
  }
}
