import { inProcessHints } from '../../bot/turn/in-process-hints.js';
import { Database, type Row } from '../../data/sqlite/database.js';
import { SqliteAppointments } from '../../data/sqlite/appointments.js';
import { SqlitePrivacy } from '../../data/sqlite/privacy.js';
import { SqliteReminders } from '../../data/sqlite/reminders.js';
import { SqliteWaitingList } from '../../data/sqlite/waiting-list.js';
import { bookedOf, bookingOf, slotAt } from '../support/booking.js';

describe('the tables of the agenda', () => {
  let database: Database;

  beforeEach(() => {
    database = Database.open(':memory:');
  });
  afterEach(() => {
    database.close();
  });

  /** The plan of everything that is asked of the tables while `act` runs. */
  async function plansOf(act: (database: Database) => Promise<unknown>): Promise<readonly string[]> {
    const asked = new Set<string>();
    const noting = {
      all: (sql: string, ...values: never[]): Row[] => (asked.add(sql), database.all(sql, ...values)),
      get: (sql: string, ...values: never[]): Row | null => (asked.add(sql), database.get(sql, ...values)),
      truncateLog: (): void => {},
      run: (sql: string, ...values: never[]): number => (asked.add(sql), database.run(sql, ...values)),
      write: <T>(work: () => T): Promise<T> => database.write(work),
    };
    // What the adapters use of it.
    await act(noting as unknown as Database);
    return [...asked].map((sql) =>
      database
        .all(`EXPLAIN QUERY PLAN ${sql}`, ...Array.from({ length: sql.split('?').length - 1 }, () => null))
        .map((row) => String(row['detail']))
        .join('; '),
    );
  }

  it('give due reminders by their due time alone, without sorting', async () => {
    const [plan] = await plansOf((noting) => new SqliteReminders(noting).due(0, 10));
    expect(plan).toMatch(
      /^SEARCH r USING (COVERING )?INDEX reminders_due \(due_at<\?\); SEARCH a USING INDEX \S+ \(id=\?\)$/,
    );
  });

  it('give what is to come to a person by their conversation', async () => {
    const [plan] = await plansOf((noting) => new SqliteAppointments(noting).upcomingOf('rose', 0));
    expect(plan).toContain('SEARCH appointments USING INDEX appointments_conversation (conversation=?)');
  });

  it('give what a mediator has in a time by that time', async () => {
    const plans = await plansOf(async (noting) => {
      const appointments = new SqliteAppointments(noting);
      await appointments.takenOf(['samira'], 0, 1);
      await appointments.between('samira', 0, 1);
    });
    const byTime = '(mediator=? AND start>? AND start<?)';
    expect(plans).toEqual([
      `SCAN wanted VIRTUAL TABLE INDEX 1:; CORRELATED SCALAR SUBQUERY 2; CO-ROUTINE (subquery-1); SEARCH appointments USING COVERING INDEX appointments_taken ${byTime}; SCAN (subquery-1)`,
      expect.stringMatching(/^SEARCH appointments USING INDEX \S+ \(mediator=\? AND start>\? AND start<\?\)/),
    ]);
  });

  it('are never scanned, whatever is asked', async () => {
    const plans = await plansOf(async (noting) => {
      const appointments = new SqliteAppointments(noting);
      const former = bookedOf(await appointments.book(bookingOf('1')));
      const reminders = [{ which: '48h', dueAt: 0 }] as const;
      const next = bookingOf('2', { replaces: former.id, slot: slotAt('10:00'), reminders });
      const { id, pass } = bookedOf(await appointments.book(next));
      await appointments.book(bookingOf('3', { conversation: 'rose' }));
      await appointments.confirm(id, 'rose');
      await appointments.note(id, 'missed', slotAt('12:00').start);
      await appointments.byPass(pass);
      await appointments.cancel({ id, by: null, at: 0 });
      const waitingList = new SqliteWaitingList(noting);
      await waitingList.of('rose', 0);
      await waitingList.leave('rose');
      await waitingList.waitersAround({ south: 46, north: 47, west: 1, east: 2 }, 0, 10);
      const [freed] = await waitingList.freed(slotAt('08:00').start, 10);
      await waitingList.told(freed?.id ?? '', 'rose', 0);
      await waitingList.freed(slotAt('23:00').start, 10);
      await waitingList.close(freed?.id ?? '');
    });
    expect(plans.length).toBeGreaterThan(20);
    expect(plans.filter((plan) => plan.includes('SCAN ') && !plan.includes('SCAN CONSTANT ROW'))).toEqual([]);
  });

  it('are not scanned to forget people: neither one of them nor all who have been silent', async () => {
    const plans = await plansOf(async (noting) => {
      const privacy = new SqlitePrivacy(noting, inProcessHints(), { announce: () => undefined }, () => 0);
      await new SqliteAppointments(noting).book(bookingOf('1'));
      await privacy.erase('rose', 0);
      await privacy.expire(Number.MAX_SAFE_INTEGER);
    });
    const silent = plans.find((plan) => plan.includes('conversations_last (('));
    expect(silent).toMatch(/^SEARCH c USING INDEX conversations_last \(\(last_at,rowid\)>\(\?,\?\) AND last_at<\?\)/);
    expect(silent).toContain('SEARCH a USING INDEX appointments_conversation (conversation=?)');
    expect(plans.filter((plan) => /SCAN (a|appointments|w|waiters|freed|reminders)/.test(plan))).toEqual([]);
  });

  describe('refuse what no code of ours would ask', () => {
    const SET = 'UPDATE appointments SET';

    it.each([
      [
        'an overlap',
        `INSERT INTO appointments SELECT 'x', 'x', NULL, mediator, 'other', start + 60000, end_at + 60000, busy_until + 60000, 1, slot, NULL, NULL, 'booked', 0, 'x', 0 FROM appointments`,
      ],
      [
        'a seat twice',
        `INSERT INTO appointments SELECT 'x', 'x', NULL, mediator, duty, start, end_at, busy_until, 1, slot, NULL, NULL, 'booked', 0, 'x', 0 FROM appointments`,
      ],
      ['a move', `${SET} start = start + 60000`],
      ['a move to someone else', `${SET} mediator = 'ali'`],
      ['a status that is no word of ours', `${SET} status = 'lost'`],
    ])('%s', async (_what, sql) => {
      const { id } = bookedOf(await new SqliteAppointments(database).book(bookingOf('1')));
      await expect(database.write(() => database.run(sql))).rejects.toThrow();
      expect(database.all('SELECT id, status FROM appointments')).toEqual([{ id, status: 'booked' }]);
    });

    it('what was cancelled coming back', async () => {
      const appointments = new SqliteAppointments(database);
      const { id } = bookedOf(await appointments.book(bookingOf('1')));
      await appointments.cancel({ id, by: null, at: 0 });
      await expect(database.write(() => database.run(`${SET} status = 'booked'`))).rejects.toThrow();
      expect(await appointments.find(id)).toMatchObject({ status: 'cancelled' });
    });
  });
});
