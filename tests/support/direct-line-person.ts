import { waitFor } from './server-process.js';

/** Who speaks on our side; everything else is an echo. */
const OURS = new Set(['passerelle', 'aidant']);

interface Activity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly from: { readonly id: string; readonly name?: string };
  readonly attachments?: readonly { readonly content: { readonly title?: string; readonly text?: string } }[];
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] };
}

/** Somebody who talks to the server by plain Direct Line requests. */
export class DirectLinePerson {
  #watermark = '';
  readonly heard: Activity[] = [];

  private constructor(
    private readonly base: string,
    private readonly token: string,
    private readonly conversation: string,
  ) {}

  static async arrive(url: string): Promise<DirectLinePerson> {
    const base = `${url}/v3/directline`;
    const generated = (await (await fetch(`${base}/tokens/generate`, { method: 'POST' })).json()) as { token: string };
    const started = await fetch(`${base}/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${generated.token}` },
    });
    const { token, conversationId } = (await started.json()) as { token: string; conversationId: string };
    return new DirectLinePerson(base, token, conversationId);
  }

  async say(text: string): Promise<number> {
    const response = await fetch(`${this.base}/conversations/${this.conversation}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', from: { id: 'x' }, text }),
    });
    return response.status;
  }

  /** Waits for an answer that contains `words` anywhere (text, card title or card text), and gives it back. */
  async hears(words: string): Promise<Activity> {
    let found: Activity | undefined;
    await waitFor(async () => {
      await this.#poll();
      found = this.heard.find((activity) => OURS.has(activity.from.id) && everythingSaid(activity).includes(words));
      return found !== undefined;
    });
    if (found === undefined) throw new Error('unreachable');
    return found;
  }

  async #poll(): Promise<void> {
    const response = await fetch(
      `${this.base}/conversations/${this.conversation}/activities?watermark=${this.#watermark}`,
      {
        headers: { authorization: `Bearer ${this.token}` },
      },
    );
    const { activities, watermark } = (await response.json()) as { activities: Activity[]; watermark: string };
    this.heard.push(...activities);
    this.#watermark = watermark;
  }
}

export function everythingSaid(activity: Activity): string {
  const cards = (activity.attachments ?? []).flatMap(({ content }) => [content.title ?? '', content.text ?? '']);
  return [activity.text ?? '', ...cards].join('\n');
}
