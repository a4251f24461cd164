import type { Duty, Mediator } from '../../../bot/domain/agenda.js';
import type { Appointment } from '../../../bot/domain/appointment.js';
import type {
  Changed,
  DutyProblems,
  ImportView,
  MediatorsView,
  WeekView,
} from '../../../connectors/console/agenda/wire.js';
import { bookedOf, bookingOf, LIBRARY, slotAt } from '../../support/booking.js';
import { type Console, openConsole, START } from './open-console.js';

const DAY_MS = 86_400_000;
/** The week in which the tests take place: START is Tuesday 3 March 2026, 10 o'clock in Guéret. */
const MONDAY = '2026-03-02';

const duty = (about: Partial<Duty>): Duty => ({
  id: 'wednesday',
  place: LIBRARY,
  kind: {
    name: 'Aide individuelle',
    way: 'on-site',
    needs: [],
    reception: { by: 'appointment', minutes: 60, bufferMinutes: 0 },
    noticeMinutes: 120,
    horizonDays: 30,
  },
  recurrence: { every: 'week', weekday: 2, weeks: 1 },
  from: 540,
  to: 720,
  valid: { from: '2026-01-01', to: null },
  except: [],
  territory: [],
  ...about,
});
const SAMIRA: Mediator = {
  id: 'samira',
  name: 'Samira B.',
  hostStructure: { id: 'mairie', name: 'Mairie', phone: null },
  contracts: [{ from: '2026-01-01', to: null }],
  phone: null,
  email: null,
  duties: [duty({})],
  absences: [],
};

describe('the agenda of a mediator', () => {
  let desk: Console;
  let cookie: string;
  let aidant: string;
  beforeEach(async () => {
    desk = await openConsole();
    const signed = await desk.signedIn('marie');
    ({ cookie } = signed);
    aidant = signed.aidant.id;
    await desk.mediators.save(SAMIRA, null);
  });
  afterEach(() => desk.close());

  const week = async (day = '2026-03-04'): Promise<WeekView> =>
    (await desk.get(`/api/agenda/mediators/samira/week?day=${day}`, cookie)).json() as Promise<WeekView>;
  const post = (path: string, body: unknown) => desk.post(`/agenda${path}`, body, cookie);
  const changed = async (response: Response): Promise<Changed> => (await response.json()) as Changed;
  const journaled = () => desk.journal().map(({ aidant: who, what, about }) => [who, what, about]);
  let cause = 0;
  const books = async (start: string, about: Parameters<typeof bookingOf>[1] = {}): Promise<Appointment> => {
    const slot = slotAt('09:00', { start: Date.parse(start), minutes: 60, duty: 'wednesday' });
    return bookedOf(await desk.appointments.book(bookingOf(`c${(cause += 1)}`, { slot, at: START, ...about })));
  };

  it('lists mediators by name', async () => {
    await desk.mediators.saveAll([
      { ...SAMIRA, id: 'ines', name: 'Élodie' },
      { ...SAMIRA, id: 'zoe', name: 'Zoé' },
    ]);
    const view = (await (await desk.get('/api/agenda/mediators', cookie)).json()) as MediatorsView;
    expect(view.mediators.map(({ name }) => name)).toEqual(['Élodie', 'Samira B.', 'Zoé']);
    expect(view.areInvented).toBe(false);
  });

  it('shows a week: duties, what can still be booked, appointments with first name and need', async () => {
    await books('2026-03-04T09:00:00+01:00', { need: 'taxes' });
    const view = await week();
    expect(view.days.map(({ day }) => day)[0]).toBe(MONDAY);
    expect(view.days).toHaveLength(7);
    expect(view).toMatchObject({
      version: 1,
      today: '2026-03-03',
      mediator: { name: 'Samira B.', structure: 'Mairie' },
    });
    expect(view.days[2]).toMatchObject({
      day: '2026-03-04',
      isHoliday: false,
      sessions: [{ duty: 'wednesday', from: 540, to: 720, by: 'appointment', seats: null }],
      appointments: [{ from: 540, to: 600, firstName: 'Rose', need: 'taxes', status: 'booked', hasStarted: false }],
    });
    expect(view.days[2]?.sessions[0]?.free.map(({ from }) => from)).toEqual([600, 660]);
    expect(journaled()).toEqual([[aidant, 'agenda-read', 'samira']]);
  });

  it('has nothing on a public holiday, and says it is one', async () => {
    await desk.mediators.save(
      { ...SAMIRA, duties: [duty({ recurrence: { every: 'week', weekday: 0, weeks: 1 } })] },
      1,
    );
    const view = await week('2026-04-06');
    expect(view.days[0]).toMatchObject({ day: '2026-04-06', isHoliday: true, sessions: [] });
  });

  it.each([
    ['/api/agenda/mediators/nobody/week', 404],
    ['/api/agenda/mediators/samira/week?day=hier', 400],
    ['/api/agenda/mediators/samira/week?day=2026-13-41', 400],
    ["/api/agenda/mediators/samira'%20OR%201=1/week", 404],
  ])('%s is refused with %d', async (path, status) => {
    expect((await desk.get(path, cookie)).status).toBe(status);
    expect(journaled()).toEqual([]);
  });

  describe('duties', () => {
    const add = (cells: Record<string, string>, version = 1, like: string | null = 'wednesday') =>
      post('/mediators/samira/duties', { version, cells, like });

    it('are added at a place known already, or at another', async () => {
      expect(await changed(await add({ jour: 'vendredi', debut: '9h', fin: '12h' }))).toEqual({ outcome: 'saved' });
      expect(await changed(await add({ jour: 'jeudi', debut: '9h', fin: '12h', lieu_id: 'venue' }, 2, null))).toEqual({
        outcome: 'saved',
      });
      const { duties, version } = await week();
      expect(version).toBe(3);
      expect(duties.map(({ recurrence, placeName }) => [recurrence, placeName])).toEqual([
        [{ every: 'week', weekday: 2, weeks: 1 }, LIBRARY.name],
        [{ every: 'week', weekday: 4, weeks: 1 }, LIBRARY.name],
        [{ every: 'week', weekday: 3, weeks: 1 }, 'Maison du numérique'],
      ]);
      expect(journaled().filter(([, what]) => what === 'agenda-duty-add')).toHaveLength(2);
    });

    it.each<[Record<string, string>, string, string]>([
      [{ jour: 'vendredi', debut: '25h', fin: '12h' }, 'debut', 'Cette heure n’existe pas.'],
      [
        { jour: 'mercredi', debut: '11h', fin: '14h' },
        'jour',
        'Cette plage en recouvre une autre de la même personne.',
      ],
      [{ jour: '2025-12-01', debut: '9h', fin: '12h' }, 'jour', 'Cette plage est en dehors du contrat.'],
      [
        { jour: 'vendredi', debut: '9h', fin: '12h', type: 'absence' },
        'type',
        'Écrivez rendez-vous, atelier, sans rendez-vous ou absence.',
      ],
      [{ jour: 'vendredi', debut: '9h', fin: '12h', motif: 'x'.repeat(300) }, 'motif', 'Ce texte est trop long.'],
    ])('%j is refused as a row of a file is', async (cells, column, why) => {
      const { problems } = (await (await add(cells)).json()) as DutyProblems;
      expect(problems).toContainEqual({ column, why });
      expect((await week()).version).toBe(1);
    });

    it('are removed once the appointments they leave alone were shown', async () => {
      const { id } = await books('2026-03-04T09:00:00+01:00');
      const first = await changed(
        await post('/mediators/samira/duties/wednesday/remove', { version: 1, isSure: false }),
      );
      expect(first).toMatchObject({ outcome: 'has-appointments', appointments: [{ id, firstName: 'Rose' }] });
      expect((await week()).duties).toHaveLength(1);
      expect(
        await changed(await post('/mediators/samira/duties/wednesday/remove', { version: 1, isSure: true })),
      ).toEqual({ outcome: 'saved' });
      const view = await week();
      expect(view.duties).toEqual([]);
      // The person still comes: nobody cancelled.
      expect(view.days[2]?.appointments).toMatchObject([{ id, status: 'booked' }]);
    });
  });

  describe('absences', () => {
    const away = { fromDay: '2026-03-04', fromTime: '', toDay: '2026-03-05', toTime: '', isSure: false };

    it('first show the appointments that fall inside, then take their time', async () => {
      const inside = await books('2026-03-04T10:00:00+01:00');
      await books('2026-03-11T10:00:00+01:00');
      const first = await changed(await post('/mediators/samira/absences', { ...away, version: 1 }));
      expect(first).toMatchObject({ outcome: 'has-appointments', appointments: [{ id: inside.id }] });
      expect('appointments' in first ? first.appointments : []).toHaveLength(1);
      expect((await week()).absences).toEqual([]);

      const cancelled = await post(`/appointments/${inside.id}/cancel`, {});
      expect(await cancelled.json()).toMatchObject({ appointment: { status: 'cancelled' }, isTold: false });
      expect(await changed(await post('/mediators/samira/absences', { ...away, version: 1 }))).toEqual({
        outcome: 'saved',
      });
      const view = await week();
      expect(view.absences).toMatchObject([
        { from: { day: '2026-03-04', minutes: 0 }, to: { day: '2026-03-06', minutes: 0 } },
      ]);
      expect(view.days.map(({ away: when }) => when)).toEqual([
        [],
        [],
        [{ from: 0, to: 1440 }],
        [{ from: 0, to: 1440 }],
        [],
        [],
        [],
      ]);
      expect(view.days[2]?.sessions[0]?.free).toEqual([]);
      expect(desk.told).toEqual([inside.id]);
    });

    it('of a part of a day leave the rest, and are taken back', async () => {
      await post('/mediators/samira/absences', {
        ...away,
        version: 1,
        fromTime: '10:00',
        toDay: '2026-03-04',
        toTime: '11:00',
      });
      const view = await week();
      expect(view.days[2]).toMatchObject({ away: [{ from: 600, to: 660 }] });
      expect(view.days[2]?.sessions[0]?.free.map(({ from }) => from)).toEqual([540, 660]);
      const id = view.absences[0]?.id ?? '';
      expect(
        await changed(await post(`/mediators/samira/absences/${id}/remove`, { version: 2, isSure: true })),
      ).toEqual({ outcome: 'saved' });
      expect((await week()).absences).toEqual([]);
    });

    it.each([
      [{ toDay: '2026-03-03' }, 422],
      [{ toDay: '2026-03-04', fromTime: '12:00', toTime: '09:00' }, 422],
      [{ fromDay: '2026-02-31' }, 400],
      [{ toDay: '9999-12-31' }, 400],
      [{ fromTime: '25:00' }, 400],
      [{ isSure: 'oui' }, 400],
    ])('%j are refused with %d', async (about, status) => {
      expect((await post('/mediators/samira/absences', { ...away, version: 1, ...about })).status).toBe(status);
      expect((await week()).absences).toEqual([]);
    });
  });

  it('changed by somebody meanwhile is not overwritten', async () => {
    await desk.mediators.save({ ...SAMIRA, phone: '+33536490071' }, 1);
    const attempts: [string, unknown][] = [
      ['/duties', { version: 1, cells: { jour: 'lundi', debut: '9h', fin: '12h' }, like: 'wednesday' }],
      ['/duties/wednesday/remove', { version: 1, isSure: true }],
      ['/absences', { version: 1, fromDay: '2026-03-04', fromTime: '', toDay: '2026-03-04', toTime: '', isSure: true }],
      ['/absences/none/remove', { version: 1, isSure: true }],
    ];
    for (const [path, body] of attempts) {
      const response = await post(`/mediators/samira${path}`, body);
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({
        error: { message: 'Quelqu’un a modifié cet agenda. Voici la version à jour.' },
      });
    }
    expect((await week()).version).toBe(2);
  });

  describe('appointments', () => {
    it('are cancelled once, and the person is told', async () => {
      const { conversation } = await desk.writes('rose', 'bonjour');
      const { id } = await books('2026-03-04T09:00:00+01:00', { conversation });
      expect(await (await post(`/appointments/${id}/cancel`, {})).json()).toMatchObject({ isTold: true });
      expect((await post(`/appointments/${id}/cancel`, {})).status).toBe(409);
      expect(desk.told).toEqual([id]);
      expect((await week()).days[2]?.appointments).toEqual([]);
      expect(journaled()).toContainEqual([aidant, 'appointment-cancel', id]);
    });

    it('are noted as kept or missed once they started, and that is corrected', async () => {
      const { id } = await books('2026-03-04T09:00:00+01:00');
      expect((await post(`/appointments/${id}/note`, { attendance: 'missed' })).status).toBe(409);
      desk.advance(2 * DAY_MS);
      ({ cookie } = await desk.signedIn('paul'));
      for (const attendance of ['missed', 'honoured']) {
        expect((await post(`/appointments/${id}/note`, { attendance })).status).toBe(200);
        expect((await week()).days[2]?.appointments).toMatchObject([{ id, status: attendance, hasEnded: true }]);
      }
      expect((await post(`/appointments/${id}/note`, { attendance: 'cancelled' })).status).toBe(400);
      expect((await post('/appointments/none/note', { attendance: 'missed' })).status).toBe(409);
      expect(journaled().map(([, what]) => what)).toEqual(
        expect.arrayContaining(['appointment-noted-missed', 'appointment-noted-honoured']),
      );
    });

    it('are booked by hand, without notice, once whatever the number of tries', async () => {
      desk.advance(DAY_MS - 70 * 60_000);
      ({ cookie } = await desk.signedIn('paul'));
      const start = (await week()).days[2]?.sessions[0]?.free[0]?.start;
      expect(start).toBe(Date.parse('2026-03-04T09:00:00+01:00'));
      const wish = {
        clientId: 'a1',
        duty: 'wednesday',
        start,
        firstName: ' Rose ',
        phone: '05 36 49 00 99',
        need: 'taxes',
      };
      for (let tries = 0; tries < 2; tries += 1) {
        const response = await post('/mediators/samira/book', wish);
        expect(await response.json()).toMatchObject({
          firstName: 'Rose',
          phone: '+33536490099',
          isOnBehalf: true,
          need: 'taxes',
        });
      }
      expect((await week()).days[2]?.appointments).toHaveLength(1);
      const late = await post('/mediators/samira/book', { ...wish, clientId: 'a2' });
      expect([late.status, await late.json()]).toMatchObject([409, { error: { code: 'Taken' } }]);
    });

    it.each([
      [{ phone: 'rouge' }, 422],
      [{ firstName: '   ' }, 400],
      [{ start: Date.parse('2026-03-04T08:00:00+01:00') }, 409],
      [{ start: Date.parse('2026-03-05T09:00:00+01:00') }, 409],
      [{ start: 9e15 }, 400],
      [{ duty: 'none' }, 409],
      [{ need: 'jardin' }, 400],
    ])('by hand, %j is refused with %d', async (about, status) => {
      const start = Date.parse('2026-03-04T09:00:00+01:00');
      const wish = { clientId: 'a1', duty: 'wednesday', start, firstName: 'Rose', phone: '', need: null, ...about };
      expect((await post('/mediators/samira/book', wish)).status).toBe(status);
      expect((await week()).days[2]?.appointments).toEqual([]);
    });

    it('by telephone need a number', async () => {
      const { kind } = duty({});
      await desk.mediators.save({ ...SAMIRA, duties: [duty({ kind: { ...kind, way: 'phone' } })] }, 1);
      const start = Date.parse('2026-03-04T09:00:00+01:00');
      const wish = { clientId: 'a1', duty: 'wednesday', start, firstName: 'Rose', phone: '', need: null };
      expect(await (await post('/mediators/samira/book', wish)).json()).toMatchObject({
        error: { code: 'PhoneNeeded' },
      });
    });
  });

  it('has a private calendar address, the same until it is renewed', async () => {
    const path = async (renew: boolean) => (await post('/mediators/samira/feed', { renew })).json();
    const first = await path(false);
    expect(first).toEqual({ path: expect.stringMatching(/^\/agenda\/\w{20,}\.ics$/) });
    expect(await path(false)).toEqual(first);
    expect(await path(true)).not.toEqual(first);
    expect((await post('/mediators/nobody/feed', { renew: false })).status).toBe(404);
    expect(journaled().map(([, what]) => what)).toEqual(['agenda-feed-read', 'agenda-feed-read', 'agenda-feed-renew']);
  });

  describe('a file', () => {
    const FILE =
      'mediateur;structure;lieu_id;jour;debut;fin\nPaul M.;Mairie;venue;lundi;9h;12h\nPaul M.;Mairie;venue;mardi;25h;12h\n';
    const upload = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
      fetch(`${desk.origin}/aidant/api/agenda/import`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv', origin: desk.origin, cookie, ...headers },
        body,
      });

    it('is imported, and each row that was not is told', async () => {
      const view = (await (await upload(Buffer.from(FILE, 'latin1'))).json()) as ImportView;
      expect(view.report).toMatchObject({ outcome: 'imported', rows: 2, refused: 1, duties: 1 });
      expect(view.notes).toMatchObject([{ line: 3, column: 'debut', value: '25h', why: 'Cette heure n’existe pas.' }]);
      expect(
        desk.mediators
          .all()
          .map(({ name }) => name)
          .sort(),
      ).toEqual(['Paul M.', 'Samira B.']);
      expect(journaled()).toEqual([[aidant, 'agenda-import', null]]);
    });

    it('with thousands of faults tells the first five hundred and counts the others', async () => {
      const text = FILE + 'Paul M.;Mairie;venue;mardi;25h;12h\n'.repeat(2_000);
      const view = (await (await upload(text)).json()) as ImportView;
      expect([view.report.refused, view.notes.length, view.notesLeftOut]).toEqual([2_001, 500, 1_501]);
    });

    it('of ten megabytes is refused before it is read', async () => {
      const response = await upload('x'.repeat(10_000_000)).catch(() => null);
      // The server answers and hangs up; a client still sending may see the second alone.
      if (response !== null) expect(response.status).toBe(413);
      expect(desk.mediators.all()).toHaveLength(1);
    });

    it.each([
      ['without a session', { cookie: '' }, 401],
      ['from another site', { origin: 'https://exemple.fr' }, 403],
      ['from another site, as its browser says', { 'sec-fetch-site': 'cross-site' }, 403],
    ])('%s is refused', async (_what, headers, status) => {
      expect((await upload(FILE, headers)).status).toBe(status);
      expect(desk.mediators.all()).toHaveLength(1);
    });
  });

  it('is nobody’s without a session, and of our own page only', async () => {
    const reads = ['/api/agenda/mediators', '/api/agenda/mediators/samira/week'];
    for (const path of reads) expect((await desk.get(path)).status).toBe(401);
    const writes = ['duties', 'duties/wednesday/remove', 'absences', 'absences/x/remove', 'book', 'feed'].map(
      (act) => `/agenda/mediators/samira/${act}`,
    );
    for (const path of [...writes, '/agenda/appointments/x/cancel', '/agenda/appointments/x/note']) {
      expect((await desk.post(path, {}, '')).status).toBe(401);
      expect((await desk.post(path, {}, cookie, { origin: 'https://exemple.fr' })).status).toBe(403);
      expect((await desk.post(path, 'null', cookie)).status).toBeGreaterThanOrEqual(400);
    }
    expect(journaled()).toEqual([]);
  });
});
