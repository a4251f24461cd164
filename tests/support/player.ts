import type { Slot } from '../../bot/domain/appointment.js';
import type { BookingDoing } from '../../bot/domain/booking-doing.js';
import type { AppointmentId, ConversationId } from '../../bot/domain/ids.js';
import { instantOf } from '../../bot/domain/local-time.js';
import { dateOfIso } from '../../bot/domain/when-heard.js';
import type { Store } from '../../bot/store.js';
import { maskingInbox } from '../../bot/turn/masking-inbox.js';
import { tellCancelled } from '../../bot/turn/tell-cancelled.js';
import { replyLines } from '../../connectors/terminal/script.js';
import type { TestClock } from './clock.js';

/** Those who type, by the word of the script, and their addresses. */
const PEOPLE = new Map([
  ['usager', 'x'],
  ['mairie', 'y'],
]);
const PERSON = /^(usager|mairie): (.*)$/u;
const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

export function isInput(text: string): boolean {
  return PERSON.test(text) || text.startsWith('(') || /^\p{Lu}\p{L}+> /u.test(text);
}

interface Thread {
  /** Kept after an erasure too: our farewell is still to be read. */
  conversation: ConversationId | null;
  position: number;
}

/**
 * `usager: ...` is typed by the person, `mairie: ...` by a second one, whose answers read `bot (mairie): ...`; `Marie> ...` by an aidant,
 * `(Marie prend la conversation)`, `(Marie rend la conversation)` and `(Marie termine)` are her acts, `(ouvre la page)` is the person's
 * arrival. `(le 2026-11-29 à 10:00)`, in Paris, `(3 jours plus tard)`, `(2 heures plus tard)` let time pass.
 * `(quelqu'un prend cette place)`: the one the person chose, or the first offered; `(cette personne annule)`;
 * `(Samira annule)`: the mediator cannot be there; `(Samira note une absence)`: nobody came.
 */
export class Player {
  readonly #threads = new Map<string, Thread>(
    [...PEOPLE.keys()].map((name) => [name, { conversation: null, position: 0 }]),
  );
  #count = 0;
  #ofSomeoneElse: AppointmentId | null = null;

  constructor(
    private readonly store: Store,
    private readonly clock: TestClock,
    private readonly hourlyRound: () => Promise<unknown>,
  ) {}

  async play(input: string): Promise<void> {
    this.#count += 1;
    if (input === '(ouvre la page)') return this.#hear({ kind: 'opened' });
    if (input === '(envoie une photo)') return this.#hear({ kind: 'attachment', count: 1 });
    const typed = PERSON.exec(input);
    if (typed !== null) return this.#hear({ kind: 'text', text: typed[2] ?? '' }, PEOPLE.get(typed[1] ?? ''));
    if (await this.#letTimePass(input)) return;
    if (await this.#changeAgenda(input)) return;
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
      const said = lines.flatMap(({ said: each }) => (each.by === 'us' ? replyLines(each.reply).map(withoutPass) : []));
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

  async #letTimePass(input: string): Promise<boolean> {
    const at = /^\(le (\S+) à (\d\d):(\d\d)\)$/u.exec(input);
    const later = /^\((\d+) (heure|jour)s? plus tard\)$/u.exec(input);
    if (at !== null) {
      const minutes = Number(at[2]) * 60 + Number(at[3]);
      this.clock.set(instantOf(dateOfIso(at[1] ?? ''), minutes, 'Europe/Paris'));
    } else if (later !== null) {
      this.clock.advance(Number(later[1]) * (later[2] === 'jour' ? 24 : 1) * HOUR_MS);
    } else {
      return false;
    }
    await this.hourlyRound();
    return true;
  }

  async #changeAgenda(input: string): Promise<boolean> {
    if (input === "(quelqu'un prend cette place)") await this.#takeTheirPlace();
    else if (input === '(cette personne annule)') await this.#giveItBack();
    else if (/^\(\p{Lu}\p{L}+ annule\)$/u.test(input)) await this.#cancelAll();
    else if (/^\(\p{Lu}\p{L}+ note une absence\)$/u.test(input)) await this.#noteMissed();
    else return false;
    return true;
  }

  #person(): ConversationId {
    const conversation = this.#threads.get('usager')?.conversation ?? null;
    if (conversation === null) throw new Error('Nobody spoke yet');
    return conversation;
  }

  /** Somebody else is faster. */
  async #takeTheirPlace(): Promise<void> {
    const doing = (await this.store.conversations.load(this.#person()))?.state.doing;
    const slot = doing?.in === 'book-appointment' ? slotOf(doing) : null;
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
    this.#ofSomeoneElse = booked.appointment.id;
  }

  async #giveItBack(): Promise<void> {
    if (this.#ofSomeoneElse === null) throw new Error('Nobody else has a place');
    await this.store.appointments.cancel({ id: this.#ofSomeoneElse, by: null, at: this.clock() });
  }

  async #cancelAll(): Promise<void> {
    const at = this.clock();
    for (const { id } of await this.store.appointments.upcomingOf(this.#person(), at)) {
      const cancelled = await this.store.appointments.cancel({ id, by: null, at });
      if (cancelled.outcome === 'cancelled') await tellCancelled(cancelled.appointment, this.store);
    }
  }

  async #noteMissed(): Promise<void> {
    const at = this.clock();
    for (const { id } of await this.store.appointments.between('samira', at - WEEK_MS, at))
      await this.store.appointments.note(id, 'missed', at);
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
