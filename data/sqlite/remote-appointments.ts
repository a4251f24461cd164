import { createHmac } from 'node:crypto';
import { withTerritory } from '../../bot/domain/phone.js';
import type {
  RemoteAppointment,
  RemoteAppointments,
  RemoteEvent,
  RemoteForgotten,
  RemotePerson,
  RemoteStatus,
} from '../../bot/ports/remote-appointments.js';
import type { Database, Row } from './database.js';

type Applied = 'applied' | 'older' | 'duplicate';
type AppointmentEvent = Extract<
  RemoteEvent,
  { readonly about: 'appointment'; readonly happened: 'created' | 'updated' }
>;

/** Within one second, what is updated comes after what is created. */
const STEPS = { created: 0, updated: 1 } as const;

export class SqliteRemoteAppointments implements RemoteAppointments {
  constructor(
    private readonly database: Database,
    /** 32 bytes: numbers are few enough to be tried one by one without it. */
    private readonly key: Buffer,
  ) {}

  async apply(event: RemoteEvent): Promise<Applied> {
    const outcome = await this.database.write((): Applied => {
      const id = idOf(event);
      const isGone =
        this.database.get('SELECT 1 FROM remote_gone WHERE about = ? AND id = ?', event.about, id) !== null;
      if (event.happened === 'destroyed') {
        if (isGone) return 'duplicate';
        this.database.run('INSERT INTO remote_gone (about, id) VALUES (?, ?)', event.about, id);
        this.#remove(event.about, id);
        return 'applied';
      }
      if (isGone) return 'older';
      return event.about === 'person' ? this.#updatePerson(event.person, event.at) : this.#keep(event);
    });
    if (event.happened === 'destroyed' && outcome === 'applied') this.database.truncateLog();
    return outcome;
  }

  async forget(what: RemoteForgotten): Promise<number> {
    const count = await this.database.write(() => {
      if ('endedBefore' in what) {
        const gone = this.database.run('DELETE FROM remote_appointments WHERE ends_at < ?', what.endedBefore);
        // A look at everyone: only when something went.
        if (gone > 0)
          this.database.run(`DELETE FROM remote_people WHERE id NOT IN (SELECT person FROM remote_expected)`);
        return gone;
      }
      return 'person' in what
        ? this.#remove('person', what.person)
        : this.database.run('DELETE FROM remote_people WHERE phone_hash = ?', this.#hashOf(what.phone));
    });
    if (count > 0) this.database.truncateLog();
    return count;
  }

  upcomingOf(phone: string, now: number): readonly RemoteAppointment[] {
    return this.database
      .all(
        `SELECT DISTINCT a.id, a.status, a.starts_at, a.ends_at, a.kind, a.place, a.organisation, a.organisation_name
         FROM remote_people p
         JOIN remote_expected e ON e.person = p.id
         JOIN remote_appointments a ON a.id = e.appointment
         WHERE p.phone_hash = ? AND a.status = 'unknown' AND a.ends_at > ?
         ORDER BY a.starts_at, a.id`,
        this.#hashOf(phone),
        now,
      )
      .map(appointmentOf);
  }

  #keep(event: AppointmentEvent): Applied {
    const { appointment, at, happened } = event;
    const step = STEPS[happened];
    const digest = this.#digestOf(event);
    const known = this.database.get('SELECT at, step, seen FROM remote_appointments WHERE id = ?', appointment.id);
    const isSameSecond = known !== null && Number(known['at']) === at;
    const seen = isSameSecond ? String(known['seen']).split(' ') : [];
    if (seen.includes(digest)) return 'duplicate';
    if (known !== null && (Number(known['at']) > at || (isSameSecond && Number(known['step']) > step))) return 'older';
    this.#write(appointment, { at, step, seen: [...seen, digest].join(' ') });
    this.#expect(appointment.id, event.people, at);
    return 'applied';
  }

  #write(
    { id, status, startsAt, endsAt, kind, place, organisation }: RemoteAppointment,
    told: { readonly at: number; readonly step: number; readonly seen: string },
  ): void {
    this.database.run(
      `INSERT INTO remote_appointments
         (id, status, starts_at, ends_at, kind, place, organisation, organisation_name, at, step, seen)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET
         status = excluded.status, starts_at = excluded.starts_at, ends_at = excluded.ends_at, kind = excluded.kind,
         place = excluded.place, organisation = excluded.organisation, organisation_name = excluded.organisation_name,
         at = excluded.at, step = excluded.step, seen = excluded.seen`,
      id,
      status,
      startsAt,
      endsAt,
      kind,
      place === null ? null : JSON.stringify({ name: place.name, address: place.address }),
      organisation.id,
      organisation.name,
      told.at,
      told.step,
      told.seen,
    );
  }

  /** Those who were purged over there stay out, even when an older list still names them. */
  #expect(appointment: number, people: readonly RemotePerson[], at: number): void {
    const before = this.#expectedAt(appointment);
    this.database.run('DELETE FROM remote_expected WHERE appointment = ?', appointment);
    for (const person of people) {
      if (this.database.get(`SELECT 1 FROM remote_gone WHERE about = 'person' AND id = ?`, person.id) !== null)
        continue;
      this.database.run(
        `INSERT INTO remote_people (id, phone_hash, at) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET phone_hash = excluded.phone_hash, at = excluded.at WHERE excluded.at >= at`,
        person.id,
        this.#hashOrNull(person.phone),
        at,
      );
      this.database.run(
        'INSERT INTO remote_expected (appointment, person) VALUES (?, ?) ON CONFLICT DO NOTHING',
        appointment,
        person.id,
      );
    }
    this.#dropUnexpected(before);
  }

  #updatePerson({ id, phone }: RemotePerson, at: number): Applied {
    const known = this.database.get('SELECT phone_hash, at FROM remote_people WHERE id = ?', id);
    if (known === null) return 'applied';
    const hash = this.#hashOrNull(phone);
    if (Number(known['at']) > at) return 'older';
    if (Number(known['at']) === at && known['phone_hash'] === hash) return 'duplicate';
    this.database.run('UPDATE remote_people SET phone_hash = ?, at = ? WHERE id = ?', hash, at, id);
    return 'applied';
  }

  #remove(about: RemoteEvent['about'], id: number): number {
    // Who was expected where goes with either (ON DELETE CASCADE).
    if (about === 'person') return this.database.run('DELETE FROM remote_people WHERE id = ?', id);
    const people = this.#expectedAt(id);
    const gone = this.database.run('DELETE FROM remote_appointments WHERE id = ?', id);
    this.#dropUnexpected(people);
    return gone;
  }

  #expectedAt(appointment: number): readonly number[] {
    return this.database
      .all('SELECT person FROM remote_expected WHERE appointment = ?', appointment)
      .map((row) => Number(row['person']));
  }

  /** Of these people, those expected nowhere any more are none of our business. */
  #dropUnexpected(people: readonly number[]): void {
    for (const id of people) {
      this.database.run(
        'DELETE FROM remote_people WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM remote_expected WHERE person = ?1)',
        id,
      );
    }
  }

  #hashOrNull(phone: string | null): string | null {
    return phone === null ? null : this.#hashOf(phone);
  }

  /** One person has one number, whichever code it was written with overseas. */
  #hashOf(phone: string): string {
    return createHmac('sha256', this.key)
      .update(`phone\n${withTerritory(phone)}`)
      .digest('base64url');
  }

  #digestOf(event: AppointmentEvent): string {
    return createHmac('sha256', this.key)
      .update(`event\n${JSON.stringify(event)}`)
      .digest('base64url');
  }
}

function idOf(event: RemoteEvent): number {
  if (event.happened === 'destroyed') return event.id;
  return event.about === 'person' ? event.person.id : event.appointment.id;
}

function appointmentOf(row: Row): RemoteAppointment {
  const place = row['place'];
  return {
    id: Number(row['id']),
    // The table has a CHECK on it.
    status: String(row['status']) as RemoteStatus,
    startsAt: Number(row['starts_at']),
    endsAt: Number(row['ends_at']),
    kind: String(row['kind']),
    // Written above from a RemoteAppointment.
    place: place === null ? null : (JSON.parse(String(place)) as RemoteAppointment['place']),
    organisation: { id: Number(row['organisation']), name: String(row['organisation_name']) },
  };
}
