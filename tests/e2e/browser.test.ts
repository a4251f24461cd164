import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, picture } from '../support/browser.js';
import { removeDataDir, startServer, type ServerProcess } from '../support/server-process.js';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

describe('the pages, in a browser', () => {
  let server: ServerProcess;
  let browser: Browser | null;
  let errors: string[];

  beforeAll(async () => {
    server = await startServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server.stop();
    removeDataDir(server.dataDir);
  });
  beforeEach(() => {
    errors = [];
  });

  async function open(path: string, width = 1280, height = 800): Promise<Page | null> {
    if (browser === null) return null;
    const context = await browser.newContext({ viewport: { width, height }, locale: 'fr-FR', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('console', (message) => {
      // The console asks who is signed in before anybody is: that 401 is its answer.
      if (message.type() === 'error' && !message.text().includes('401')) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(server.url + path);
    return page;
  }

  it('a person finds a venue, asks for a human, an aidant answers and hands back', async () => {
    const person = await open('/');
    if (person === null) return;
    await person.getByText('une machine, pas une personne').waitFor();
    await picture(person, 'chat-1-welcome');
    const field = person.getByLabel('Votre message');
    await field.fill("Bonjour, je n'arrive pas à faire ma déclaration d'impôts, j'habite à Guéret");
    await field.press('Enter');
    await person
      .getByText(/lieux? près de Guéret|plus proche/)
      .first()
      .waitFor();
    await picture(person, 'chat-2-venues');

    await field.fill("Je veux parler à quelqu'un");
    await field.press('Enter');
    await person.getByText("Personne n'attend avant vous").waitFor();

    const aidant = await open('/aidant');
    if (aidant === null) return;
    await aidant.getByLabel('Identifiant').fill('aidant');
    await aidant.getByLabel('Mot de passe').fill(server.firstPassword());
    await aidant.getByRole('button', { name: 'Se connecter' }).click();
    await aidant.getByText('Demande une personne').first().click();
    await aidant.getByRole('button', { name: /Prendre/ }).click();
    await aidant.getByLabel('Votre message').fill('Bonjour, je regarde avec vous. Que vous demande le site ?');
    await aidant.getByLabel('Votre message').press('Enter');
    await person.getByText('je regarde avec vous').waitFor();
    await field.fill('Il demande un numéro fiscal');
    await field.press('Enter');
    await aidant.getByText('Il demande un numéro fiscal').waitFor();
    await picture(aidant, 'console-talking');
    await picture(person, 'chat-3-aidant');
    await aidant.getByRole('button', { name: /Rendre/ }).click();
    await person.getByText("L'assistant automatique reprend").waitFor();
    expect(errors).toEqual([]);
  });

  it.each([
    ['/', 320],
    ['/', 1280],
    ['/aidant', 320],
    ['/aidant', 1280],
  ])('axe finds nothing on %s at %d px', async (path, width) => {
    const page = await open(path, width, 640);
    if (page === null) return;
    await page.locator('main, form').first().waitFor();
    if (path === '/') await page.getByText('une machine, pas une personne').waitFor();
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
    expect(violations).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(overflow).toBe(0);
    await picture(page, `${path === '/' ? 'chat' : 'console'}-${width}`);
  });

  it('nothing is stored before the person acts', async () => {
    const page = await open('/');
    if (page === null) return;
    await page.getByText('une machine, pas une personne').waitFor();
    const stored = await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie.length]');
    expect(stored).toEqual([0, 0, 0]);
  });
});
