import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openStore } from '../../bot/store.js';
import { mediatorId } from '../../data/agenda/judge-row.js';
import { openBrowser, picture } from '../support/browser.js';
import {
  newDataDir,
  removeDataDir,
  runEntry,
  startServer,
  type ServerProcess,
  waitFor,
} from '../support/server-process.js';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const SAMPLE = readFileSync('data/samples/demonstration-agenda.csv', 'utf8');

/** Pages of a PDF as chromium writes it. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('the agenda, in a browser', () => {
  let server: ServerProcess;
  let browser: Browser | null;
  let page: Page;
  let errors: string[];
  let publicPath: string;

  beforeAll(async () => {
    server = await startServer();
    browser = await openBrowser();
    if (browser === null) return;
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'fr-FR',
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    errors = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401')) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${server.url}/aidant#agenda`);
    await page.getByLabel('Identifiant').fill('aidant');
    await page.getByLabel('Mot de passe').fill(server.firstPassword());
    await page.getByRole('button', { name: 'Se connecter' }).click();
  });
  afterAll(async () => {
    await browser?.close();
    await server.stop();
    removeDataDir(server.dataDir);
  });

  async function faults(page: Page): Promise<readonly string[]> {
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
    });
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    return overflow === 0 ? violations : [...violations, `${String(overflow)} px too wide`];
  }

  it('a mediator is found, a person booked by hand, an absence noted after that person was cancelled', async () => {
    if (browser === null) return;
    await page.getByLabel('Chercher un nom ou une structure').fill('gueret');
    await page.getByRole('link', { name: /Samira B\./ }).click();
    await page.getByRole('heading', { name: /Samira B\., semaine du/ }).waitFor();
    await picture(page, 'agenda-week');

    const heading = page.getByRole('heading', { name: /Samira B\., semaine du/ });
    const thisWeek = await heading.textContent();
    await page.getByRole('button', { name: 'Semaine d’après' }).click();
    // The form belongs to a week: opened before the next one came, it would close.
    await heading.filter({ hasNotText: thisWeek ?? '' }).waitFor();
    await page.getByText('Noter un rendez-vous pour quelqu’un').click();
    await page.getByLabel('Prénom').fill('Rose');
    await page.getByLabel('Téléphone (facultatif').fill('05 36 49 00 99');
    await page.getByLabel('Besoin').selectOption('taxes');
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
    await page.getByText('Le rendez-vous est noté.').waitFor();
    await page.getByText('Rose', { exact: true }).waitFor();
    await picture(page, 'agenda-booked');
    publicPath = await pathOfFirstAppointment(server.dataDir);

    const nextWeek = await page.evaluate(() => {
      const monday = new Date();
      monday.setDate(monday.getDate() + 7 - ((monday.getDay() + 6) % 7));
      const days = [0, 6].map((days) => new Date(monday.getTime() + days * 86_400_000));
      return days.map(
        (day) =>
          `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`,
      );
    });
    await page.getByText('Ajouter une absence').click();
    await page.getByLabel('Premier jour').fill(nextWeek[0] ?? '');
    await page.getByLabel('Dernier jour').fill(nextWeek[1] ?? '');
    await page.getByRole('button', { name: 'Ajouter l’absence' }).click();
    await page.getByText('1 rendez-vous tombe dans cette absence.').waitFor();
    await picture(page, 'agenda-absence-asks');
    const inside = page.getByRole('group', { name: /tombe dans cette absence/ });
    await inside.getByRole('button', { name: 'Annuler : Rose' }).click();
    await inside.getByRole('button', { name: 'Oui, annuler : Rose' }).click();
    await page.getByText('Prévenez Rose au 05 36 49 00 99.').waitFor();
    await page.getByRole('button', { name: 'Ajouter l’absence' }).click();
    await page.getByText('L’absence est notée.').waitFor();
    await page.getByText('Absence', { exact: true }).first().waitFor();
    expect(await page.getByText('Absence', { exact: true }).count()).toBe(7);
    expect(errors).toEqual([]);
  });

  it('a duty that overlaps another is refused beside its field', async () => {
    if (browser === null) return;
    await page.getByText('Ajouter une plage').click();
    await page.getByLabel('Début', { exact: true }).fill('10:00');
    await page.getByLabel('Fin', { exact: true }).fill('11:00');
    await page.getByRole('button', { name: 'Ajouter la plage' }).click();
    await page.getByText('Cette plage en recouvre une autre de la même personne.').waitFor();
    await picture(page, 'agenda-duty-refused');
    await page.getByLabel('Jour', { exact: true }).selectOption('mardi');
    await page.getByRole('button', { name: 'Ajouter la plage' }).click();
    await page.getByText('La plage est ajoutée.').waitFor();
  });

  it('its private address is shown, and its feed is read', async () => {
    if (browser === null) return;
    await page.getByText('Suivre dans son propre agenda').click();
    const field = page.getByLabel('Adresse privée du calendrier');
    await waitFor(async () => (await field.inputValue()).endsWith('.ics'));
    const feed = await fetch(await field.inputValue());
    expect([feed.status, (await feed.text()).split('\r\n')[0]]).toEqual([200, 'BEGIN:VCALENDAR']);
  });

  it('a file is imported, and each refused row is told', async () => {
    if (browser === null) return;
    await page.getByText('Importer un fichier (CSV)').click();
    const wrong = SAMPLE.split('\n')[1]?.replace(';9h;', ';25h;') ?? '';
    await page.getByLabel('Fichier des plages et des absences').setInputFiles({
      name: 'agenda.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${SAMPLE}${wrong}\n`, 'latin1'),
    });
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await page.getByText('Lignes lues : 27, refusées : 1.').waitFor();
    await page.getByText('Cette heure n’existe pas.').waitFor();
    await page.getByText('Ces personnes sont inventées').waitFor({ state: 'detached' });
    await picture(page, 'agenda-import');

    await page.getByLabel('Fichier des plages et des absences').setInputFiles({
      name: 'film.csv',
      mimeType: 'text/csv',
      buffer: Buffer.alloc(5_100_000, 'x'),
    });
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await page.getByText('Ce fichier est trop gros : 5 Mo au plus.').waitFor();
  });

  it.each([320, 1280])('axe finds nothing at %d px, every part open', async (width) => {
    if (browser === null) return;
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
    expect(await faults(page)).toEqual([]);
    await picture(page, `agenda-${width}`);
  });

  it('the week is printed on one page', async () => {
    if (browser === null) return;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Aujourd’hui' }).click();
    await page.emulateMedia({ media: 'print' });
    await picture(page, 'agenda-print');
    await page.emulateMedia({ media: null });
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  it.each([
    [320, 'light'],
    [1280, 'dark'],
  ] as const)('the public page of an appointment is read at %d px, in the %s', async (width, colorScheme) => {
    if (browser === null) return;
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, locale: 'fr-FR' });
    const anybody = await context.newPage();
    const refused: string[] = [];
    anybody.on('console', (message) => refused.push(message.text()));
    await anybody.goto(server.url + publicPath);
    await anybody.getByText('Ce rendez-vous est annulé.').waitFor();
    expect(refused).toEqual([]);
    expect(await faults(anybody)).toEqual([]);
    await picture(anybody, `agenda-public-${width}`);
    await context.close();
  });
});

it('a file is imported from the command line, and a second time changes nothing', async () => {
  const DATA_DIR = newDataDir();
  const file = 'data/samples/demonstration-agenda.csv';
  const first = await runEntry('bot/import-agenda', [file], { DATA_DIR });
  const second = await runEntry('bot/import-agenda', [file], { DATA_DIR });
  const wrong = await runEntry('bot/import-agenda', ['package.json'], { DATA_DIR });
  removeDataDir(DATA_DIR);
  expect([first.code, second.code, wrong.code]).toEqual([0, 0, 1]);
  expect(first.output).toContain('14 médiateurs, 26 plages, 0 absences ; 14 médiateurs ont changé.');
  expect(second.output).toContain('0 médiateurs ont changé.');
  expect(wrong.output).toContain('La première ligne doit nommer les colonnes');
});

async function pathOfFirstAppointment(dataDir: string): Promise<string> {
  const store = openStore(join(dataDir, 'passerelle.db'), Date.now);
  const samira = mediatorId('Samira B.', 'Mairie de Guéret (démonstration)');
  const [appointment] = await store.appointments.between(samira, Date.now(), Date.now() + 30 * 86_400_000);
  store.close();
  return `/r/${appointment?.pass ?? ''}`;
}
