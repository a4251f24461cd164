import { FIRST_STATE, STATE_VERSION, type State } from '../../bot/domain/conversation.js';
import type { ChannelName } from '../../bot/domain/channel.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { TranscriptLine } from '../../bot/domain/message.js';
import type { Commit, Conversations, Loaded } from '../../bot/ports/conversations.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Database, Row } from './database.js';
import { HANDOFF_COLUMNS, handoffOf } from './handoff-rows.js';

export class SqliteConversations implements Conversations {
  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
  ) {}

  load(conversation: ConversationId): Promise<Loaded | null> {
    const row = this.database.get('SELECT state, version, channel FROM conversations WHERE id = ?', conversation);
    if (row === null) return Promise.resolve(null);
    const handoff = this.database.get(
      `SELECT ${HANDOFF_COLUMNS} FROM handoffs WHERE conversation = ? AND stage <> 'closed'`,
      conversation,
    );
    return Promise.resolve({
      state: stateOf(String(row['state'])),
      version: Number(row['version']),
      channel: String(row['channel']) as ChannelName,
      handoff: handoff === null ? null : handoffOf(handoff),
    });
  }

  async commit(commit: Commit): Promise<'committed' | 'stale' | 'already-handled'> {
    const outcome = await this.database.write(() => this.#commit(commit));
    if (outcome === 'committed') this.hints.tell({ about: 'conversation', conversation: commit.conversation });
    return outcome;
  }

  transcript(conversation: ConversationId, after: number, limit: number): readonly TranscriptLine[] {
    return this.database
      .all(
        'SELECT position, conversation, at, said FROM transcript WHERE conversation = ? AND position > ? ORDER BY position LIMIT ?',
        conversation,
        after,
        limit,
      )
      .map(lineOf);
  }

  exists(conversation: ConversationId): boolean {
    return this.database.get('SELECT 1 FROM conversations WHERE id = ?', conversation) !== null;
  }

  #commit(commit: Commit): 'committed' | 'stale' | 'already-handled' {
    const inbound = this.database.get('SELECT handled_at FROM inbox WHERE id = ?', commit.handled);
    // No row: the person was erased while the turn was computed.
    if (inbound === null || inbound['handled_at'] !== null) return 'already-handled';
    const moved = this.database.run(
      'UPDATE conversations SET state = ?, version = version + 1, last_at = ? WHERE id = ? AND version = ?',
      JSON.stringify(commit.state),
      commit.at,
      commit.conversation,
      commit.expectedVersion,
    );
    if (moved === 0) return 'stale';
    this.database.run('UPDATE inbox SET handled_at = ?, heard = NULL WHERE id = ?', commit.at, commit.handled);
    const channel = String(
      this.database.get('SELECT channel FROM conversations WHERE id = ?', commit.conversation)?.['channel'],
    );
    let keepFrom = Number.MAX_SAFE_INTEGER;
    commit.replies.forEach((reply, index) => {
      const position = this.database.insert(
        'INSERT INTO transcript (conversation, at, said) VALUES (?, ?, ?)',
        commit.conversation,
        commit.at,
        JSON.stringify({ by: 'us', reply }),
      );
      keepFrom = Math.min(keepFrom, position);
      if (commit.isPushed) this.#put(commit, channel, `r${index}`, { kind: 'reply', reply });
    });
    commit.effects.forEach((effect, index) => {
      this.#put(commit, channel, `e${index}`, { kind: 'effect', effect, handled: commit.handled, keepFrom });
    });
    return 'committed';
  }

  /** The entry's id comes from the message it answers, so that the same turn can never be put twice. */
  #put(commit: Commit, channel: string, suffix: string, what: unknown): void {
    this.database.run(
      `INSERT INTO outbox (id, conversation, channel, created_at, what, stage, due_at) VALUES (?, ?, ?, ?, ?, 'due', ?)`,
      `${commit.handled}/${suffix}`,
      commit.conversation,
      channel,
      commit.at,
      JSON.stringify(what),
      commit.at,
    );
  }
}

function stateOf(json: string): State {
  const state = JSON.parse(json) as Pick<State, 'stateVersion'>;
  // A state of this version was written by this code; an older one is greeted again.
  return state.stateVersion === STATE_VERSION ? (state as State) : FIRST_STATE;
}

function lineOf(row: Row): TranscriptLine {
  return {
    position: Number(row['position']),
    conversation: String(row['conversation']) as ConversationId,
    at: Number(row['at']),
    // Written by commit above and by insertInbound.
    said: JSON.parse(String(row['said'])) as TranscriptLine['said'],
  };
}
