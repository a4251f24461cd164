import { csvCell } from '../../../connectors/console/placements-csv.js';
import { candidate, host, LIMOGES } from '../../support/placements.js';
import { openConsole, START, type Console } from './open-console.js';

describe('candidates and structures in the console', () => {
  let desk: Console;
  let cookie: string;

  beforeEach(async () => {
    desk = await openConsole();
    ({ cookie } = await desk.signedIn('marie'));
  });
  afterEach(() => desk.close());

  async function kept(): Promise<void> {
    const consent = { version: 'v', at: START };
    const rose = await desk.writes('rose', 'bonjour');
    const contact = { name: '=HYPERLINK("http://x")', phone: '+33639980001', email: null };
    await desk.placements.offerCandidate({
      conversation: rose.conversation,
      cause: rose.id,
      candidate: candidate({ contact }),
      consent,
      at: START,
    });
    const hall = await desk.writes('hall', 'bonjour');
    await desk.placements.askForMediator({
      conversation: hall.conversation,
      cause: hall.id,
      host: host({ structure: 'Mairie; "annexe"', commune: LIMOGES, hoursAWeek: 17.5 }),
      consent,
      at: START,
    });
  }

  it('lists what is kept, and journals the reading', async () => {
    await kept();
    const response = await desk.get('/api/placements', cookie);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      requests: [
        { side: 'candidate', structure: null, phone: '+33639980001', status: 'open', keptUntil: '2026-09-03' },
        { side: 'host', structure: 'Mairie; "annexe"', email: 'mairie@example.fr', from: '2027-01-01' },
      ],
    });
    expect(desk.journal()).toMatchObject([{ what: 'placements-read' }]);
  });

  it('exports for a French spreadsheet, formulas disarmed, and journals it', async () => {
    await kept();
    const response = await desk.get('/api/placements.csv', cookie);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, rose, hall] = bytes.subarray(3).toString('utf8').split('\r\n');
    expect(header).toMatch(/^Type;Structure;Nom;Téléphone;E-mail;/);
    expect(rose).toBe(
      `Candidat;;"'=HYPERLINK(""http://x"")";06 39 98 00 01;;Guéret;23;30 km;24/11/2026;En recherche;03/03/2026;03/09/2026`,
    );
    expect(hall).toBe(
      'Structure;"Mairie; ""annexe""";Claire Martin;;mairie@example.fr;Limoges;87;17,5 h par semaine;01/01/2027;En recherche;03/03/2026;03/09/2026',
    );
    expect(desk.journal()).toMatchObject([{ what: 'placements-export' }]);
  });

  it.each(['/api/placements', '/api/placements.csv'])('gives nothing on %s without a session', async (path) => {
    await kept();
    const response = await desk.get(path);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('Limoges');
    expect(desk.journal()).toEqual([]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+33', "'+33"],
    ['-2', "'-2"],
    ['@cmd', "'@cmd"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['Guéret', 'Guéret'],
    ['', ''],
  ])('the cell of %j is %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
