import { NO_STREETS } from '../../bot/ports/street-addresses.js';
import type { ChannelTraits } from '../../bot/domain/channel.js';
import type { AppointmentId, ConversationId } from '../../bot/domain/ids.js';
import type { Mediator } from '../../bot/domain/agenda.js';
import type { Slot } from '../../bot/domain/appointment.js';
import type { BookingDoing } from '../../bot/domain/conversation.js';
import { instantOf } from '../../bot/domain/local-time.js';
import type { Venue } from '../../bot/domain/venue.js';
import { dateOfIso } from '../../bot/domain/when-heard.js';
import { line } from '../../bot/line.js';
import { SILENT } from '../../bot/ports/log.js';
import { openStore, type Store } from '../../bot/store.js';
import { agendaRounds } from '../../bot/turn/agenda-rounds.js';
import { maskingInbox } from '../../bot/turn/masking-inbox.js';
import { tellCancelled } from '../../bot/turn/tell-cancelled.js';
import { personLine, replyLines } from '../../connectors/terminal/script.js';
import { TERMINAL } from '../../connectors/terminal/terminal.js';
import { MemoryAgenda } from '../../data/agenda/memory-agenda.js';
import { loadHelplines } from '../../data/helplines/helplines.js';
import { MemoryVenues } from '../../data/venues/memory-venues.js';
import { testClock, type TestClock } from './clock.js';
import { knowledge } from './knowledge.js';
import { VENUES } from './venues.js';

export interface Given {
  readonly venues?: readonly Venue[];
  readonly traits?: ChannelTraits;
  /** None unless given: then an aidant calls back. */
  readonly mediators?: readonly Mediator[];
  /** Where our pages are; nowhere unless given. */
  readonly publicUrl?: string;
  /** Epoch milliseconds; Tuesday 24 November 2026, 10:00 in Paris, unless given. */
  readonly now?: number;
}

/**
 * Plays the person's and the aidant's lines of a script through the real line, and gives back the whole conversation as it went.
 * `usager: ...` is typed by the person, `Marie> ...` by an aidant, `(Marie prend la conversation)`, `(Marie rend la conversation)`
 * and `(Marie termine)` are her acts, `(ouvre la page)` is the person's arrival. `(le 2026-11-29 à 10:00)` is when the clock then stands, in
 * Paris; `(quelqu'un prend cette place)`: the one chosen, or the first offered; `(cette personne annule)`; `(Paul annule)`: a mediator, all that
 * is booked; `(Paul note une absence)`: nobody came;
 * every other line is what is expected.
 */
export async function played(script: string, given: Given = {}): Promise<string> {
  const clock = testClock(given.now);
  const store = openStore(':memory:', clock);
  const { understand } = await knowledge();
  const venues = new MemoryVenues();
  venues.load(given.venues ?? VENUES);
  const agenda = new MemoryAgenda();
  agenda.load(given.mediators ?? []);
  const work = line({
    store,
    channels: [{ ...TERMINAL, traits: given.traits ?? TERMINAL.traits }],
    understand,
    venues,
    streets: NO_STREETS,
    agenda,
    helplines: loadHelplines(),
    publicUrl: given.publicUrl ?? null,
    clock,
    log: SILENT,
    random: () => 0,
  });
  const rounds = agendaRounds({ ...store, inbox: store.inbox, agenda, clock, log: SILENT });
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
    await rounds.round();
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

/** What the person is about to take. */
function slotOf(doing: BookingDoing): Slot | null {
  switch (doing.waitingFor) {
    case 'slot':
      return doing.offered[0] ?? null;
    case 'first-name':
    case 'phone':
    case 'confirmation':
    case 'outcome':
      return doing.slot;
    case 'need':
    case 'place':
    case 'which-when':
      return null;
  }
}

/** Passes are drawn at random. */
function withoutPass(line: string): string {
  return line.replace(/\/r\/[0-9A-Za-z]{12}/g, '/r/…');
}

function inParis(day: string, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantOf(dateOfIso(day), hours * 60 + minutes, 'Europe/Paris');
}

class Player {
  #position = 0;
  /** Kept after an erasure too: our farewell is still to be read. */
  #conversation: ConversationId | null = null;
  #count = 0;
  #ofTheOther: AppointmentId | null = null;

  constructor(
    private readonly store: Store,
    private readonly clock: TestClock,
  ) {}

  async play(input: string): Promise<void> {
    this.#count += 1;
    if (input === '(ouvre la page)') return this.#hear({ kind: 'opened' });
    if (input === '(envoie une photo)') return this.#hear({ kind: 'attachment', count: 1 });
    const at = /^\(le (\S+) à (\d\d:\d\d)\)$/.exec(input);
    if (at !== null) {
      this.clock.set(inParis(at[1] ?? '', at[2] ?? ''));
      return;
    }
    if (input === "(quelqu'un prend cette place)") return this.#takeTheirPlace();
    if (input === '(cette personne annule)') return this.#giveItBack();
    if (/^\(\p{Lu}\p{L}+ note une absence\)$/u.test(input)) return this.#noteMissed();
    if (/^\(\p{Lu}\p{L}+ annule\)$/u.test(input)) return this.#cancelAll();
    if (input.startsWith('usager: ')) return this.#hear({ kind: 'text', text: input.slice(personLine('').length) });
    return this.#aidant(input);
  }

  /** What was said to the person since the last call. */
  newLines(): readonly string[] {
    this.#conversation = this.store.addressBook.conversationOf('terminal', 'x') ?? this.#conversation;
    const lines =
      this.#conversation === null ? [] : this.store.conversations.transcript(this.#conversation, this.#position, 100);
    this.#position = lines.at(-1)?.position ?? this.#position;
    return lines.flatMap(({ said }) => (said.by === 'us' ? replyLines(said.reply).map(withoutPass) : []));
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

  /** Somebody else is faster. */
  async #takeTheirPlace(): Promise<void> {
    const loaded = this.#conversation === null ? null : await this.store.conversations.load(this.#conversation);
    const doing = loaded?.state.doing;
    const slot = doing?.in !== 'book-appointment' ? null : slotOf(doing);
    if (slot === null) throw new Error('No place is chosen');
    const booked = await this.store.appointments.book({
      cause: `other:${this.#count}`,
      conversation: null,
      slot,
      attendee: { firstName: 'Autre', phone: null, email: null, bookedBy: 'aidant' },
      need: null,
      replaces: null,
      reminders: [],
      at: this.clock(),
    });
    if (booked.outcome !== 'booked') throw new Error(`The place could not be taken: ${booked.outcome}`);
    this.#ofTheOther = booked.appointment.id;
  }

  async #giveItBack(): Promise<void> {
    if (this.#ofTheOther === null) throw new Error('Nobody else has a place');
    await this.store.appointments.cancel({ id: this.#ofTheOther, by: null, at: this.clock() });
  }

  async #noteMissed(): Promise<void> {
    const from = this.clock() - 7 * 86_400_000;
    for (const { id } of await this.store.appointments.between('samira', from, this.clock()))
      await this.store.appointments.note(id, 'missed', this.clock());
  }

  async #cancelAll(): Promise<void> {
    if (this.#conversation === null) throw new Error('Nobody spoke yet');
    const at = this.clock();
    for (const { id } of await this.store.appointments.upcomingOf(this.#conversation, at)) {
      const cancelled = await this.store.appointments.cancel({ id, by: null, at });
      if (cancelled.outcome === 'cancelled') await tellCancelled(cancelled.appointment, this.store);
    }
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
