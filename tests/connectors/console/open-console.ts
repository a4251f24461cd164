import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { HandoffReason, HandoffSummary, OpenHandoff } from '../../../bot/domain/handoff.js';
import type { Reply } from '../../../bot/domain/message.js';
import type { Aidant } from '../../../bot/ports/aidants.js';
import { SILENT } from '../../../bot/ports/log.js';
import { createHttpServer } from '../../../bot/server/http.js';
import { inProcessHints } from '../../../bot/turn/in-process-hints.js';
import { consoleDoor } from '../../../connectors/console/door.js';
import { SqliteAddressBook } from '../../../data/sqlite/address-book.js';
import { TableAvailability } from '../../../data/agenda/table-availability.js';
import { SqliteAidants } from '../../../data/sqlite/aidants.js';
import { SqliteAppointments } from '../../../data/sqlite/appointments.js';
import { SqliteConversations } from '../../../data/sqlite/conversations.js';
import { Database } from '../../../data/sqlite/database.js';
import { SqliteHandoffs } from '../../../data/sqlite/handoffs.js';
import { SqlitePlacements } from '../../../data/sqlite/placements.js';
import { SqliteInbox } from '../../../data/sqlite/inbox.js';
import { SqliteMediators } from '../../../data/sqlite/mediators.js';
import { CommunesGazetteer } from '../../../data/places/communes.js';
import { MemoryVenues } from '../../../data/venues/memory-venues.js';
import { venue } from '../../support/venue.js';

const gazetteer = new CommunesGazetteer(resolve('data/places'));

export const START = Date.UTC(2026, 2, 3, 9, 0);

const NO_SUMMARY: HandoffSummary = { need: null, place: null, request: null, venue: null };

/** The real door on the real server over the real store (in memory); `close` at the end. */
export async function openConsole(options: { readonly publicOrigin?: string; readonly cookieSecure?: boolean } = {}) {
  const pageDirectory = mkdtempSync(join(tmpdir(), 'console-page-'));
  writeFileSync(join(pageDirectory, 'index.html'), '<!doctype html><title>Aidants</title>');
  writeFileSync(join(pageDirectory, 'console.js'), '"use strict";');
  writeFileSync(join(pageDirectory, 'console.css'), 'body { margin: 0 }');
  let now = START;
  const clock = (): number => now;
  const hints = inProcessHints();
  const database = Database.open(':memory:');
  const inbox = new SqliteInbox(database, hints, clock);
  const conversations = new SqliteConversations(database, hints);
  const handoffs = new SqliteHandoffs(database, inbox, hints);
  const aidants = new SqliteAidants(database);
  const placements = new SqlitePlacements(database, inbox);
  const appointments = new SqliteAppointments(database);
  const mediators = new SqliteMediators(database);
  const told: string[] = [];
  const door = consoleDoor({
    agenda: {
      mediators,
      appointments,
      availability: new TableAvailability({ venues: new MemoryVenues([venue({ id: 'venue' })]), gazetteer, mediators }),
      areInvented: () => false,
      onCancelled: async ({ id, conversation }) => {
        told.push(id);
        return conversation === null ? 'not-told' : 'told';
      },
    },
    placements,
    handoffs,
    conversations,
    aidants,
    addressBook: new SqliteAddressBook(database),
    agents: null,
    hints,
    clock,
    log: SILENT,
    publicOrigin: options.publicOrigin ?? null,
    cookieSecure: options.cookieSecure ?? false,
    pageDirectory,
  });
  const server = createHttpServer({ doors: [door], log: SILENT, trustProxy: 0 });
  const { port } = await server.listen(0, '127.0.0.1');
  const origin = `http://127.0.0.1:${port}`;
  let number = 0;

  /** A person writes; their conversation, and the message's id. */
  const writes = async (person: string, text: string) => {
    const accepted = await inbox.accept({
      channel: 'web',
      externalId: `${(number += 1)}`,
      from: { key: person, details: {} },
      heard: { kind: 'text', text },
      echo: null,
    });
    if (accepted.outcome !== 'accepted') throw new Error(accepted.outcome);
    return accepted.inbound;
  };

  return {
    origin,
    aidants,
    handoffs,
    conversations,
    inbox,
    appointments,
    mediators,
    /** Appointments whose person was to be told that they are cancelled. */
    told,
    placements,
    database,
    writes,
    advance: (ms: number) => {
      now += ms;
    },
    /** A person writes and a human is called. */
    calls: async (
      person: string,
      text: string,
      reason: HandoffReason = 'asked',
      summary: HandoffSummary = NO_SUMMARY,
    ): Promise<OpenHandoff> => {
      const { conversation, id } = await writes(person, text);
      const opened = await handoffs.open({ conversation, cause: id, reason, summary, at: now });
      if (opened === null) throw new Error('not opened');
      return opened.handoff;
    },
    /** What the line does with an inbound: its replies enter the transcript. */
    answers: async (inbound: { readonly conversation: string; readonly id: string }, ...replies: readonly Reply[]) => {
      const loaded = await conversations.load(inbound.conversation);
      if (loaded === null) throw new Error('erased');
      await conversations.commit({
        conversation: inbound.conversation,
        expectedVersion: loaded.version,
        handled: inbound.id,
        state: loaded.state,
        replies,
        isPushed: false,
        effects: [],
        at: now,
      });
    },
    /** An account with an open session; the cookie that carries it. Cheaper than a sign-in: no password is hashed. */
    signedIn: async (
      name: string,
    ): Promise<{ readonly aidant: Aidant; readonly cookie: string; readonly tokenHash: string }> => {
      const aidant = await aidants.create({ login: name, name, passwordHash: 'none', at: now });
      if (aidant === 'login-taken') throw new Error(aidant);
      const { token, tokenHash } = tokenFor(name);
      await aidants.openSession({ tokenHash, aidant: aidant.id, at: now, expiresAt: now + 12 * 3_600_000 });
      return { aidant, cookie: `passerelle_aidant=${token}`, tokenHash };
    },
    get: (path: string, cookie = '', headers: Record<string, string> = {}) =>
      fetch(`${origin}/aidant${path}`, { headers: { cookie, ...headers } }),
    /** As our own page posts. */
    post: (path: string, body: unknown = {}, cookie = '', headers: Record<string, string> = {}) =>
      fetch(`${origin}/aidant/api${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, cookie, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    journal: () => database.all('SELECT aidant, what, about FROM journal ORDER BY number'),
    close: async () => {
      await door.close();
      await server.close();
      database.close();
      rmSync(pageDirectory, { recursive: true });
    },
  };
}

export type Console = Awaited<ReturnType<typeof openConsole>>;

export const said = (text: string): Reply => ({ by: { who: 'assistant' }, text, cards: [], choices: [] });

export const saidBy = (aidant: Aidant, text: string): Reply => ({
  by: { who: 'aidant', aidant: aidant.id, name: aidant.name },
  text,
  cards: [],
  choices: [],
});

function tokenFor(name: string): { readonly token: string; readonly tokenHash: string } {
  const token = Buffer.from(name.padEnd(32, '.')).toString('base64url').slice(0, 43);
  return { token, tokenHash: createHash('sha256').update(token).digest('hex') };
}
