/**
 * Numbered, run once each in order at start, inside one transaction. Never edit one that was released: add the next.
 * STRICT tables: SQLite then refuses a text in an INTEGER column instead of storing it.
 */
export const MIGRATIONS: readonly { readonly number: number; readonly sql: string }[] = [
  {
    number: 1,
    sql: `
      CREATE TABLE conversations (
        id TEXT PRIMARY KEY,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX conversations_last ON conversations (last_at);

      CREATE TABLE addresses (
        conversation TEXT PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
        channel TEXT NOT NULL,
        address_key TEXT NOT NULL,
        details TEXT NOT NULL,
        UNIQUE (channel, address_key)
      ) STRICT;

      -- 'heard' is emptied once handled: the transcript has the words, the id stays to recognise a duplicate.
      CREATE TABLE inbox (
        id TEXT PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE,
        conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        heard TEXT,
        line INTEGER,
        handled_at INTEGER
      ) STRICT;
      CREATE INDEX inbox_unhandled ON inbox (number) WHERE handled_at IS NULL;
      CREATE INDEX inbox_conversation ON inbox (conversation);

      CREATE TABLE transcript (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation TEXT NOT NULL,
        at INTEGER NOT NULL,
        said TEXT NOT NULL
      ) STRICT;
      CREATE INDEX transcript_conversation ON transcript (conversation, position);

      CREATE TABLE outbox (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        conversation TEXT NOT NULL,
        channel TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        what TEXT,
        stage TEXT NOT NULL CHECK (stage IN ('due', 'claimed', 'done', 'failed')),
        due_at INTEGER NOT NULL,
        attempt INTEGER NOT NULL DEFAULT 0,
        is_uncertain INTEGER NOT NULL DEFAULT 0,
        channel_message_id TEXT,
        because TEXT,
        finished_at INTEGER
      ) STRICT;
      CREATE INDEX outbox_open ON outbox (due_at) WHERE stage IN ('due', 'claimed');
      CREATE INDEX outbox_order ON outbox (conversation, number) WHERE stage IN ('due', 'claimed');
      CREATE INDEX outbox_conversation ON outbox (conversation);

      CREATE TABLE handoffs (
        id TEXT PRIMARY KEY,
        conversation TEXT NOT NULL,
        cause TEXT NOT NULL UNIQUE,
        reason TEXT NOT NULL,
        summary TEXT NOT NULL,
        opened_at INTEGER NOT NULL,
        stage TEXT NOT NULL CHECK (stage IN ('waiting', 'talking', 'closed')),
        aidant TEXT,
        aidant_name TEXT,
        since INTEGER,
        outcome TEXT,
        closed_at INTEGER
      ) STRICT;
      CREATE UNIQUE INDEX handoffs_one_open ON handoffs (conversation) WHERE stage <> 'closed';
      CREATE INDEX handoffs_open ON handoffs (opened_at) WHERE stage <> 'closed';

      CREATE TABLE aidants (
        id TEXT PRIMARY KEY,
        login TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        password_hash TEXT NOT NULL,
        created_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE sessions (
        token_hash TEXT PRIMARY KEY,
        aidant TEXT NOT NULL REFERENCES aidants (id) ON DELETE CASCADE,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE journal (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        aidant TEXT,
        what TEXT NOT NULL,
        about TEXT
      ) STRICT;

      CREATE TABLE venues (id TEXT PRIMARY KEY, venue TEXT NOT NULL) STRICT;
      CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    `,
  },
  {
    number: 4,
    sql: `
      -- A copy of another agenda: no name, and of a number its keyed hash alone.
      CREATE TABLE remote_appointments (
        id INTEGER PRIMARY KEY,
        status TEXT NOT NULL CHECK (status IN ('unknown', 'seen', 'excused', 'revoked', 'noshow')),
        starts_at INTEGER NOT NULL,
        ends_at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        place TEXT,
        organisation INTEGER NOT NULL,
        organisation_name TEXT NOT NULL,
        -- When the other side told it, and the digests of what it told in that very second.
        at INTEGER NOT NULL,
        step INTEGER NOT NULL,
        seen TEXT NOT NULL
      ) STRICT;
      CREATE INDEX remote_appointments_end ON remote_appointments (ends_at);
      CREATE TABLE remote_people (id INTEGER PRIMARY KEY, phone_hash TEXT, at INTEGER NOT NULL) STRICT;
      CREATE INDEX remote_people_phone ON remote_people (phone_hash);
      CREATE TABLE remote_expected (
        appointment INTEGER NOT NULL REFERENCES remote_appointments (id) ON DELETE CASCADE,
        person INTEGER NOT NULL REFERENCES remote_people (id) ON DELETE CASCADE,
        PRIMARY KEY (appointment, person)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX remote_expected_person ON remote_expected (person);
      -- Destroyed or purged over there: the id stays, so that nothing late brings it back.
      CREATE TABLE remote_gone (
        about TEXT NOT NULL CHECK (about IN ('appointment', 'person')),
        id INTEGER NOT NULL,
        PRIMARY KEY (about, id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE agent_connections (
        aidant TEXT PRIMARY KEY REFERENCES aidants (id) ON DELETE CASCADE,
        sealed TEXT NOT NULL,
        version INTEGER NOT NULL,
        connected_at INTEGER NOT NULL
      ) STRICT;
    `,
  },
];
