import type { Api } from './api.js';
import { nextToPost, type Talk, withAll, withStage } from './talk.js';

/** Posts the messages of each conversation one after the other, in their order; what does not leave stays where it is. */
export class Postman {
  readonly #posting = new Set<string>();

  constructor(
    private readonly api: Api,
    private readonly parts: {
      talk(id: string): Talk | null;
      change(id: string, change: (talk: Talk) => Talk): void;
      told(outcome: 'sent' | 'refused' | 'failed' | 'session-over'): void;
    },
  ) {}

  /** Posts all that is to be sent, again what failed. Messages written meanwhile leave in the same round. */
  async post(id: string): Promise<void> {
    this.parts.change(id, (talk) => withAll(talk, 'failed', 'sending'));
    if (this.#posting.has(id)) return;
    this.#posting.add(id);
    try {
      for (let send = this.#next(id); send !== null; send = this.#next(id)) await this.#postOne(id, send.id, send.text);
    } finally {
      this.#posting.delete(id);
    }
  }

  async #postOne(id: string, sendId: string, text: string): Promise<void> {
    const answer = await this.api.send(id, sendId, text);
    switch (answer.got) {
      case 'ok':
        this.parts.change(id, (talk) => withStage(talk, sendId, 'accepted'));
        this.parts.told('sent');
        return;
      case 'refused':
        this.parts.change(id, (talk) => withStage(talk, sendId, 'refused', answer.message));
        this.parts.told('refused');
        return;
      case 'signed-out':
      case 'unreachable':
        // The next ones would overtake it.
        this.parts.change(id, (talk) => withAll(talk, 'sending', 'failed'));
        this.parts.told(answer.got === 'signed-out' ? 'session-over' : 'failed');
        return;
    }
  }

  #next(id: string): ReturnType<typeof nextToPost> {
    const talk = this.parts.talk(id);
    return talk === null ? null : nextToPost(talk);
  }
}
