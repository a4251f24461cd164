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
    number: 2,
    sql: `
      CREATE TABLE mediators (
        id TEXT PRIMARY KEY,
        mediator TEXT NOT NULL,
        version INTEGER NOT NULL,
        feed_pass TEXT UNIQUE
      ) STRICT;

      -- 'slot': as it was booked, so that it can be offered again. Two days at most, which is what bounds the search for an overlap.
      CREATE TABLE appointments (
        id TEXT PRIMARY KEY,
        cause TEXT NOT NULL UNIQUE,
        conversation TEXT,
        mediator TEXT NOT NULL,
        duty TEXT NOT NULL,
        start INTEGER NOT NULL,
        end_at INTEGER NOT NULL CHECK (end_at > start),
        busy_until INTEGER NOT NULL CHECK (busy_until >= end_at AND busy_until - start <= 172800000),
        seat INTEGER NOT NULL CHECK (seat >= 1),
        slot TEXT NOT NULL,
        attendee TEXT,
        need TEXT,
        status TEXT NOT NULL CHECK (status IN ('booked', 'cancelled', 'honoured', 'missed')),
        is_confirmed INTEGER NOT NULL DEFAULT 0,
        pass TEXT NOT NULL UNIQUE,
        booked_at INTEGER NOT NULL
      ) STRICT;
      -- One seat, one person.
      CREATE UNIQUE INDEX appointments_one_seat ON appointments (mediator, start, duty, seat) WHERE status <> 'cancelled';
      -- What is taken of a mediator, answered from the index alone.
      CREATE INDEX appointments_taken ON appointments (mediator, start, duty, busy_until, status) WHERE status <> 'cancelled';
      CREATE INDEX appointments_conversation ON appointments (conversation, start) WHERE conversation IS NOT NULL;
      CREATE INDEX appointments_named ON appointments (end_at) WHERE attendee IS NOT NULL;
      -- One mediator, one place at a time. Writers come one after the other (BEGIN IMMEDIATE): what is read here is still true at COMMIT.
      CREATE TRIGGER appointments_never_overlap BEFORE INSERT ON appointments
      WHEN NEW.status <> 'cancelled' AND EXISTS (
        SELECT 1 FROM appointments
        WHERE mediator = NEW.mediator AND status <> 'cancelled'
          AND start < NEW.busy_until AND start > NEW.start - 172800000 AND busy_until > NEW.start
          AND (start <> NEW.start OR duty <> NEW.duty))
      BEGIN SELECT RAISE(ABORT, 'overlaps another appointment'); END;
      CREATE TRIGGER appointments_never_move BEFORE UPDATE OF mediator, duty, start, busy_until, seat ON appointments
      BEGIN SELECT RAISE(ABORT, 'an appointment is not moved: another is booked in its place'); END;
      CREATE TRIGGER appointments_never_come_back BEFORE UPDATE OF status ON appointments
      WHEN OLD.status = 'cancelled' AND NEW.status <> 'cancelled'
      BEGIN SELECT RAISE(ABORT, 'a cancelled appointment stays cancelled'); END;

      -- Only what is still to be said.
      CREATE TABLE reminders (
        appointment TEXT NOT NULL REFERENCES appointments (id) ON DELETE CASCADE,
        which TEXT NOT NULL,
        due_at INTEGER NOT NULL,
        PRIMARY KEY (appointment, which)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reminders_due ON reminders (due_at);

      CREATE TABLE waiters (
        conversation TEXT PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
        latitude REAL NOT NULL,
        longitude REAL NOT NULL,
        since INTEGER NOT NULL,
        until INTEGER NOT NULL,
        waiter TEXT NOT NULL
      ) STRICT;
      CREATE INDEX waiters_box ON waiters (latitude, longitude);
      CREATE INDEX waiters_until ON waiters (until);

      CREATE TABLE freed_slots (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        slot_key TEXT NOT NULL,
        start INTEGER NOT NULL,
        next_at INTEGER NOT NULL,
        slot TEXT NOT NULL
      ) STRICT;
      CREATE INDEX freed_next ON freed_slots (next_at);
      CREATE INDEX freed_start ON freed_slots (start);
      CREATE INDEX freed_key ON freed_slots (slot_key);
      CREATE TABLE freed_told (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        freed TEXT NOT NULL REFERENCES freed_slots (id) ON DELETE CASCADE,
        conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        UNIQUE (freed, conversation)
      ) STRICT;
      CREATE INDEX freed_told_conversation ON freed_told (conversation);
    `,
  },
  {
    number: 3,
    sql: `
      -- What a candidate or a structure asked for, kept with their consent until keep_until.
      CREATE TABLE placement_requests (
        conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        side TEXT NOT NULL CHECK (side IN ('candidate', 'host')),
        cause TEXT NOT NULL UNIQUE,
        request TEXT NOT NULL,
        consent_version TEXT NOT NULL,
        consented_at INTEGER NOT NULL,
        asked_at INTEGER NOT NULL,
        keep_until INTEGER NOT NULL,
        stage TEXT NOT NULL CHECK (stage IN ('open', 'in-touch')),
        PRIMARY KEY (conversation, side)
      ) STRICT;
      CREATE INDEX placement_requests_kept ON placement_requests (keep_until);

      CREATE TABLE placements (
        id TEXT PRIMARY KEY,
        metres INTEGER NOT NULL,
        stage TEXT NOT NULL CHECK (stage IN ('proposed', 'made', 'refused', 'unanswered', 'withdrawn')),
        proposed_at INTEGER NOT NULL,
        answers_until INTEGER NOT NULL,
        closed_at INTEGER
      ) STRICT;
      CREATE INDEX placements_open ON placements (answers_until) WHERE stage = 'proposed';

      -- 'news' is what this side has still to be told, from tell_at on.
      CREATE TABLE placement_parties (
        placement TEXT NOT NULL REFERENCES placements (id) ON DELETE CASCADE,
        side TEXT NOT NULL CHECK (side IN ('candidate', 'host')),
        conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        is_open INTEGER NOT NULL,
        answer TEXT CHECK (answer IN ('yes', 'no')),
        news TEXT CHECK (news IN ('proposed', 'made', 'ended')),
        tell_at INTEGER NOT NULL,
        postponed INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (placement, side)
      ) STRICT;
      CREATE UNIQUE INDEX placement_parties_one_open ON placement_parties (conversation, side) WHERE is_open = 1;
      CREATE INDEX placement_parties_conversation ON placement_parties (conversation);
      CREATE INDEX placement_parties_news ON placement_parties (tell_at) WHERE news IS NOT NULL;
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
  {
    number: 5,
    sql: `
      -- Slots to pick in the other agenda; nothing of the person, and they go with their handoff.
      CREATE TABLE agent_plans (
        handoff TEXT NOT NULL REFERENCES handoffs (id) ON DELETE CASCADE,
        client_id TEXT NOT NULL,
        plan INTEGER NOT NULL,
        url TEXT NOT NULL,
        made_at INTEGER NOT NULL,
        PRIMARY KEY (handoff, client_id)
      ) STRICT, WITHOUT ROWID;
    `,
  },
];
