import { NO_STREETS } from '../../bot/ports/street-addresses.js';
import type { ChannelTraits } from '../../bot/domain/channel.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { Venue } from '../../bot/domain/venue.js';
import { line } from '../../bot/line.js';
import { SILENT } from '../../bot/ports/log.js';
import { openStore, type Store } from '../../bot/store.js';
import { placementRounds } from '../../bot/turn/placement-rounds.js';
import { maskingInbox } from '../../bot/turn/masking-inbox.js';
import { replyLines } from '../../connectors/terminal/script.js';
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
 * `mairie: ...` is typed by a second person, whose answers read `bot (mairie): ...`; `(3 jours plus tard)`, `(2 heures plus tard)` let
 * time pass, after which the hourly round is made.
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
  const rounds = placementRounds({ placements: store.placements, clock, log: SILENT });
  const player = new Player(store, clock, async (ms) => {
    clock.advance(ms);
    await rounds.round();
  });
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
  return PERSON.test(text) || text.startsWith('(') || /^\p{Lu}\p{L}+> /u.test(text);
}

/** Those who type, by the word of the script, and their addresses. */
const PEOPLE = new Map([
  ['usager', 'x'],
  ['mairie', 'y'],
]);
const PERSON = /^(usager|mairie): (.*)$/u;
const HOUR_MS = 3_600_000;

interface Thread {
  /** Kept after an erasure too: our farewell is still to be read. */
  conversation: ConversationId | null;
  position: number;
}

class Player {
  readonly #threads = new Map<string, Thread>(
    [...PEOPLE.keys()].map((name) => [name, { conversation: null, position: 0 }]),
  );
  #count = 0;

  constructor(
    private readonly store: Store,
    private readonly clock: () => number,
    private readonly pass: (ms: number) => Promise<void>,
  ) {}

  async play(input: string): Promise<void> {
    this.#count += 1;
    if (input === '(ouvre la page)') return this.#hear({ kind: 'opened' });
    if (input === '(envoie une photo)') return this.#hear({ kind: 'attachment', count: 1 });
    const typed = PERSON.exec(input);
    if (typed !== null) return this.#hear({ kind: 'text', text: typed[2] ?? '' }, PEOPLE.get(typed[1] ?? ''));
    const later = /^\((\d+) (heure|jour)s? plus tard\)$/u.exec(input);
    if (later !== null) return this.pass(Number(later[1]) * (later[2] === 'jour' ? 24 : 1) * HOUR_MS);
    return this.#aidant(input);
  }

  /** What was said to each person since the last call. */
  newLines(): readonly string[] {
    return [...this.#threads].flatMap(([name, thread]) => {
      thread.conversation =
        this.store.addressBook.conversationOf('terminal', PEOPLE.get(name) ?? '') ?? thread.conversation;
      if (thread.conversation === null) return [];
      const lines = this.store.conversations.transcript(thread.conversation, thread.position, 100);
      thread.position = lines.at(-1)?.position ?? thread.position;
      const said = lines.flatMap(({ said: each }) => (each.by === 'us' ? replyLines(each.reply) : []));
      return name === 'usager' ? said : said.map((line) => line.replace(/^bot: /u, `bot (${name}): `));
    });
  }

  async #hear(
    heard: { kind: 'opened' } | { kind: 'attachment'; count: number } | { kind: 'text'; text: string },
    key = 'x',
  ): Promise<void> {
    const inbox = maskingInbox(this.store.inbox);
    await inbox.accept({
      channel: 'terminal',
      externalId: String(this.#count),
      from: { key, details: {} },
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
