import { randomBytes } from 'node:crypto';
import type { Mediator } from '../../bot/domain/agenda.js';
import type { MediatorId } from '../../bot/domain/ids.js';
import type { Mediators } from '../../bot/ports/mediators.js';

/** A mediator of the demonstration, with the changes made while this process lives. */
interface Kept {
  readonly mediator: Mediator;
  readonly version: number;
  readonly feedPass: string | null;
}

/**
 * The mediators of a store, or, as long as it never held any, invented ones: those are in memory only, and what is changed of them is
 * forgotten at the end. The first import is written to the store, and they are gone.
 */
export class FirstRunMediators implements Mediators {
  readonly #invented: Map<MediatorId, Kept>;
  #changes = 0;

  constructor(
    private readonly store: Mediators,
    invented: readonly Mediator[],
  ) {
    this.#invented = new Map(invented.map((mediator) => [mediator.id, { mediator, version: 1, feedPass: null }]));
  }

  areInvented(): boolean {
    return this.#invented.size > 0 && this.store.version() === 0;
  }

  all(): readonly Mediator[] {
    return this.areInvented() ? [...this.#invented.values()].map(({ mediator }) => mediator) : this.store.all();
  }

  find(id: MediatorId): { readonly mediator: Mediator; readonly version: number } | null {
    return this.areInvented() ? (this.#invented.get(id) ?? null) : this.store.find(id);
  }

  async save(mediator: Mediator, expectedVersion: number | null): Promise<'saved' | 'stale'> {
    if (!this.areInvented()) return this.store.save(mediator, expectedVersion);
    const kept = this.#invented.get(mediator.id) ?? null;
    if ((kept?.version ?? null) !== expectedVersion) return 'stale';
    this.#keep({ mediator, version: (kept?.version ?? 0) + 1, feedPass: kept?.feedPass ?? null });
    return 'saved';
  }

  saveAll(mediators: readonly Mediator[]): Promise<void> {
    return this.store.saveAll(mediators);
  }

  version(): number {
    return this.store.version() + this.#changes;
  }

  async feedPass(id: MediatorId, renew: boolean): Promise<string | null> {
    if (!this.areInvented()) return this.store.feedPass(id, renew);
    const kept = this.#invented.get(id);
    if (kept === undefined) return null;
    const feedPass = renew || kept.feedPass === null ? randomBytes(24).toString('base64url') : kept.feedPass;
    this.#invented.set(id, { ...kept, feedPass });
    return feedPass;
  }

  byFeedPass(pass: string): Mediator | null {
    if (!this.areInvented()) return this.store.byFeedPass(pass);
    return [...this.#invented.values()].find(({ feedPass }) => feedPass === pass)?.mediator ?? null;
  }

  #keep(kept: Kept): void {
    this.#invented.set(kept.mediator.id, kept);
    this.#changes += 1;
  }
}
