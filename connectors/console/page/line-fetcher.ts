import type { TalkView } from '../wire.js';
import type { Api } from './api.js';

/** Lines by HTTP, for when the socket is not open. One request at a time for each conversation: two would be two openings in the journal. */
export class LineFetcher {
  readonly #fetching = new Map<string, Promise<void>>();

  constructor(
    private readonly api: Api,
    private readonly parts: { lastPosition(id: string): number; lined(view: TalkView): void },
  ) {}

  /** Everything after the last line known. */
  fetch(id: string): Promise<void> {
    const fetching = this.#fetching.get(id) ?? this.#fetchAll(id).finally(() => this.#fetching.delete(id));
    this.#fetching.set(id, fetching);
    return fetching;
  }

  async #fetchAll(id: string): Promise<void> {
    for (;;) {
      const answer = await this.api.lines(id, this.parts.lastPosition(id));
      if (answer.got !== 'ok') return;
      this.parts.lined(answer.value);
      if (answer.value.isComplete) return;
    }
  }
}
