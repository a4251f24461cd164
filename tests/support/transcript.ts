import { NO_STREETS } from '../../bot/ports/street-addresses.js';
import type { ChannelTraits } from '../../bot/domain/channel.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { Venue } from '../../bot/domain/venue.js';
import { line } from '../../bot/line.js';
import { SILENT } from '../../bot/ports/log.js';
import { openStore, type Store } from '../../bot/store.js';
import { maskingInbox } from '../../bot/turn/masking-inbox.js';
import { personLine, replyLines } from '../../connectors/terminal/script.js';
import { TERMINAL } from '../../connectors/terminal/terminal.js';
import { loadHelplines } from '../../data/helplines/helplines.js';
import { MemoryVenues } from '../../data/venues/memory-venues.js';
import { testClock } from './clock.js';
import { knowledge } from './knowledge.js';
import { VENUES } from './venues.js';

export interface Given {
  readonly venues?: readonly Venue[];
  readonly traits?: ChannelTraits;
  /** Epoch milliseconds; Tuesday 24 November 2026, 10:00 in Paris, unless given. */
  readonly now?: number;
}

/**
 * Plays the person's and the aidant's lines of a script through the real line, and gives back the whole conversation as it went.
 * `usager: ...` is typed by the person, `Marie> ...` by an aidant, `(Marie prend la conversation)`, `(Marie rend la conversation)`
 * and `(Marie termine)` are her acts, `(ouvre la page)` is the person's arrival; every other line is what is expected.
 */
export async function played(script: string, given: Given = {}): Promise<string> {
  const clock = testClock(given.now);
  const store = openStore(':memory:', clock);
  const { understand } = await knowledge();
  const venues = new MemoryVenues();
  venues.load(given.venues ?? VENUES);
  const work = line({
    store,
    channels: [{ ...TERMINAL, traits: given.traits ?? TERMINAL.traits }],
    understand,
    venues,
    streets: NO_STREETS,
    helplines: loadHelplines(),
    clock,
    log: SILENT,
    random: () => 0,
  });
  work.start();
  const player = new Player(store, clock);
  const happened: string[] = [];
  for (const input of script
    .split('\n')
    .map((text) => text.trim())
    .filter(isInput)) {
    clock.advance(5_000);
    await player.play(input);
    await work.settled();
    happened.push(input, ...player.newLines());
  }
  await work.stop();
  store.close();
  return happened.join('\n');
}

/** The same conversation as written in a test: dedented, blank lines out. */
export function script(text: string): string {
  const lines = text.split('\n').filter((each) => each.trim() !== '');
  const indent = Math.min(...lines.map((each) => each.length - each.trimStart().length));
  return lines.map((each) => each.slice(indent)).join('\n');
}

function isInput(text: string): boolean {
  return text.startsWith('usager: ') || text.startsWith('(') || /^\p{Lu}\p{L}+> /u.test(text);
}

class Player {
  #position = 0;
  /** Kept after an erasure too: our farewell is still to be read. */
  #conversation: ConversationId | null = null;
  #count = 0;

  constructor(
    private readonly store: Store,
    private readonly clock: () => number,
  ) {}

  async play(input: string): Promise<void> {
    this.#count += 1;
    if (input === '(ouvre la page)') return this.#hear({ kind: 'opened' });
    if (input === '(envoie une photo)') return this.#hear({ kind: 'attachment', count: 1 });
    if (input.startsWith('usager: ')) return this.#hear({ kind: 'text', text: input.slice(personLine('').length) });
    return this.#aidant(input);
  }

  /** What was said to the person since the last call. */
  newLines(): readonly string[] {
    this.#conversation = this.store.addressBook.conversationOf('terminal', 'x') ?? this.#conversation;
    const lines =
      this.#conversation === null ? [] : this.store.conversations.transcript(this.#conversation, this.#position, 100);
    this.#position = lines.at(-1)?.position ?? this.#position;
    return lines.flatMap(({ said }) => (said.by === 'us' ? replyLines(said.reply) : []));
  }

  async #hear(
    heard: { kind: 'opened' } | { kind: 'attachment'; count: number } | { kind: 'text'; text: string },
  ): Promise<void> {
    const inbox = maskingInbox(this.store.inbox);
    await inbox.accept({
      channel: 'terminal',
      externalId: String(this.#count),
      from: { key: 'x', details: {} },
      heard,
      echo: null,
    });
  }

  async #aidant(input: string): Promise<void> {
    const act = /^\((\p{L}+) (prend|rend|termine)/u.exec(input);
    const words = /^(\p{L}+)> (.*)$/u.exec(input);
    const name = act?.[1] ?? words?.[1] ?? '';
    const aidant = { id: name.toLowerCase(), name };
    const handoff = this.store.handoffs.list()[0];
    if (handoff === undefined) throw new Error(`Nobody waits for ${name}`);
    const at = this.clock();
    if (words !== null) {
      await this.store.handoffs.write({
        id: handoff.id,
        aidant,
        clientMessageId: String(this.#count),
        text: words[2] ?? '',
        at,
      });
    } else if (act?.[2] === 'prend') {
      await this.store.handoffs.claim(handoff.id, aidant, at);
    } else {
      await this.store.handoffs.end(handoff.id, aidant, act?.[2] === 'rend' ? 'handed-back' : 'closed', at);
    }
  }
}
