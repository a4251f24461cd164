import ICAL from 'ical.js';
import { LIBRARY, slotAt } from '../../support/booking.js';
import { TUESDAY_10_AM } from '../../support/clock.js';
import { type Calendar, openCalendar } from './open-calendar.js';

const DAY_MS = 86_400_000;

/** As an independent reader understands it. */
function read(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}
function eventsIn(text: string): readonly ICAL.Event[] {
  return read(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

/** Spaces that hold words together, as plain ones. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the page and the file of one appointment', () => {
  let calendar: Calendar;
  beforeEach(async () => {
    calendar = await openCalendar();
  });
  afterEach(() => calendar.close());

  it('say when, where, with whom, whom to call and what to bring; nothing of the person', async () => {
    const { pass } = await calendar.books({
      slot: slotAt('09:30', { place: { ...LIBRARY, phone: '+33536490001' } }),
      attendee: { firstName: 'Rose', phone: '+33639980001', email: null, bookedBy: 'self' },
      need: 'taxes',
    });
    const page = await calendar.get(`/r/${pass}`);
    const html = spaced(await page.text());
    expect(page.status).toBe(200);
    for (const words of [
      'jeudi 26 novembre 2026, de 9 h 30 à 10 h',
      'Bibliothèque multimédia du Grand Guéret',
      '8 avenue Fayolle',
      '23000 Guéret',
      'Samira B.',
      'href="tel:+33536490001">05 36 49 00 01',
      'Une pièce d’identité',
      `href="/r/${pass}.ics"`,
    ])
      expect(html).toContain(words);
    for (const words of ['Rose', '39 98', 'Impôts', 'annulé', '<script']) expect(html).not.toContain(words);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'/,
      ),
    });
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('are read by a calendar: instants, place, position, an alarm the day before', async () => {
    const { pass, id } = await calendar.books();
    const file = await calendar.get(`/r/${pass}.ics`);
    const text = await file.text();
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const [event] = eventsIn(text);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-11-26T08:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-11-26T08:30:00.000Z');
    expect(text).toContain('\r\nDTSTART:20261126T080000Z\r\n');
    expect(event).toMatchObject({
      uid: `${id}@passerelle`,
      sequence: 0,
      summary: 'Rendez-vous : Aide individuelle avec Samira B.',
      location: 'Bibliothèque multimédia du Grand Guéret, 8 avenue Fayolle, 23000 Guéret',
    });
    expect(event?.description.split('\n').at(-1)).toBe(`https://aide.example/r/${pass}`);
    expect(event?.component.getFirstPropertyValue('geo')).toEqual([46.1717, 1.8714]);
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    // The package writes a day as "-P1DT", which is no duration of RFC 5545.
    expect(text).toContain('\r\nTRIGGER:-PT24H\r\n');
    expect(event?.component.getFirstSubcomponent('valarm')).not.toBeNull();
  });

  it('say that it was cancelled, to a calendar that has it already', async () => {
    const { pass, id } = await calendar.books();
    await calendar.store.appointments.cancel({ id, by: null, at: TUESDAY_10_AM });
    const html = await (await calendar.get(`/r/${pass}`)).text();
    expect(html).toContain('Ce rendez-vous est annulé.');
    expect(html).not.toContain('.ics');
    const [event] = eventsIn(await (await calendar.get(`/r/${pass}.ics`)).text());
    expect(event).toMatchObject({ uid: `${id}@passerelle`, sequence: 1 });
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('say that it is past', async () => {
    const { pass } = await calendar.books();
    calendar.advance(3 * DAY_MS);
    expect(await (await calendar.get(`/r/${pass}`)).text()).toContain('Ce rendez-vous est passé.');
  });

  it('give the hours of the place', async () => {
    const place = { ...LIBRARY, commune: 'Saint-Denis', postcode: '97400', timeZone: 'Indian/Reunion' };
    const { pass } = await calendar.books({ slot: slotAt('09:00', { place }) });
    expect(spaced(await (await calendar.get(`/r/${pass}`)).text())).toContain(
      'de 12 h à 12 h 30 (heure de Saint-Denis)',
    );
  });

  it.each([
    ['phone', 'Par téléphone : on vous appelle.'],
    ['at-home', 'Chez vous.'],
  ] as const)('of an appointment %s send nobody to an address', async (way, words) => {
    const { pass } = await calendar.books({ slot: slotAt('09:00', { way }) });
    const html = await (await calendar.get(`/r/${pass}`)).text();
    expect(html).toContain(words);
    expect(html).not.toContain('avenue Fayolle');
    const [event] = eventsIn(await (await calendar.get(`/r/${pass}.ics`)).text());
    expect(event?.location).toBe(words);
    expect(event?.component.getFirstPropertyValue('geo')).toBeNull();
  });

  it('write names as they are, whatever is in them, in lines of 75 octets', async () => {
    const name = `L'été <b>& \\ "à", "ça"; 12 ${'é'.repeat(60)} 🙂\r\nX-EVIL:1\u0007`;
    const { pass } = await calendar.books({ slot: slotAt('09:00', { kindName: name, place: { ...LIBRARY, name } }) });
    const html = await (await calendar.get(`/r/${pass}`)).text();
    expect(html).toContain('&lt;b&gt;&amp;');
    expect(html).not.toContain('<b>');
    const text = await (await calendar.get(`/r/${pass}.ics`)).text();
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith('X-EVIL'))).toEqual([]);
    const [event, ...others] = eventsIn(text);
    expect(others).toEqual([]);
    expect(event?.location).toBe(
      `${name.replace('\r\n', '\n').replace('\u0007', ' ')}, 8 avenue Fayolle, 23000 Guéret`,
    );
  });

  it('are nobody else’s: one answer for whatever address is wrong', async () => {
    const { pass, id } = await calendar.books();
    await calendar.store.mediators.feedPass('samira', false);
    const wrong = [
      `/r/${id}`,
      `/r/${pass}x`,
      '/r/x.ics',
      '/r/%00',
      '/agenda/x.ics',
      '/agenda/null',
      `/agenda/${pass}.ics`,
    ];
    const answers = await Promise.all(wrong.map((path) => calendar.get(path)));
    expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 404));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('Cette page n’existe pas.');
  });

  it('are asked for at most 120 times a minute by one address', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 121; index += 1) statuses.push((await calendar.get('/r/guess')).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(120);
    const { status, headers } = await calendar.get('/r/guess');
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('the feed of a mediator', () => {
  let calendar: Calendar;
  let feed: string;
  beforeEach(async () => {
    calendar = await openCalendar();
    feed = `/agenda/${await calendar.store.mediators.feedPass('samira', false)}.ics`;
  });
  afterEach(() => calendar.close());

  it('names who comes and for what; a number is in the details only', async () => {
    await calendar.books({
      need: 'benefits',
      attendee: { firstName: 'Rose', phone: '+33536490099', email: null, bookedBy: 'aidant' },
    });
    const answer = await calendar.get(feed);
    const text = await answer.text();
    const [event] = eventsIn(text);
    expect(event).toMatchObject({
      summary: 'Rose · Aides et allocations',
      description: 'Aide individuelle\nTéléphone : 05 36 49 00 99',
    });
    expect(read(text).getFirstPropertyValue('x-wr-calname')).toBe('Rendez-vous de Samira B.');
    expect(String(read(text).getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('goes from thirty days ago to sixty days ahead, without what was cancelled', async () => {
    const at = (days: number) => slotAt('09:00', { start: TUESDAY_10_AM + days * DAY_MS });
    for (const days of [-31, -29, 59, 61]) await calendar.books({ slot: at(days) });
    const { id } = await calendar.books({ slot: at(2) });
    await calendar.store.appointments.cancel({ id, by: null, at: TUESDAY_10_AM });
    const starts = eventsIn(await (await calendar.get(feed)).text()).map((event) =>
      event.startDate.toJSDate().getTime(),
    );
    expect(starts).toEqual([TUESDAY_10_AM - 29 * DAY_MS, TUESDAY_10_AM + 59 * DAY_MS]);
  });

  it('is empty and valid when nobody comes', async () => {
    expect(eventsIn(await (await calendar.get(feed)).text())).toEqual([]);
  });

  it('is not sent again while nothing changes', async () => {
    const first = await calendar.get(feed);
    const etag = first.headers.get('etag') ?? '';
    calendar.advance(60_000);
    const second = await calendar.get(feed, { 'if-none-match': `"other", W/${etag}` });
    expect([second.status, await second.text()]).toEqual([304, '']);
    await calendar.books();
    expect((await calendar.get(feed, { 'if-none-match': etag })).status).toBe(200);
  });

  it('moves when its address is renewed', async () => {
    const pass = await calendar.store.mediators.feedPass('samira', true);
    expect((await calendar.get(feed)).status).toBe(404);
    expect((await calendar.get(`/agenda/${pass}.ics`)).status).toBe(200);
    expect((await calendar.get(`/agenda/${pass}`)).status).toBe(404);
  });
});
