import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, picture } from '../support/browser.js';
import { DirectLinePerson } from '../support/direct-line-person.js';
import { removeDataDir, startServer, type ServerProcess } from '../support/server-process.js';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

describe('candidates and structures, on the page of the aidants', () => {
  let server: ServerProcess;
  let browser: Browser | null;

  beforeAll(async () => {
    server = await startServer();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server.stop();
    removeDataDir(server.dataDir);
  });

  async function violations(page: Page): Promise<readonly string[]> {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
    });
  }

  it('a candidate who agreed is listed, by keyboard alone, and axe finds nothing', async () => {
    const rose = await DirectLinePerson.arrive(server.url);
    const story = [
      ['je veux devenir conseiller numérique à Guéret', "Jusqu'où"],
      ['30 km', 'Quand'],
      ['tout de suite', 'prénom'],
      ['Rose', 'Comment vous joindre'],
      ['06 39 98 00 01', 'Je résume'],
      ['oui', "C'est noté"],
    ] as const;
    for (const [said, heard] of story) {
      await rose.say(said);
      await rose.hears(heard);
    }
    if (browser === null) return;
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto(`${server.url}/aidant`);
    await page.getByLabel('Identifiant').fill('aidant');
    await page.getByLabel('Mot de passe').fill(server.firstPassword());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Conversations' }).waitFor();
    await page.getByRole('link', { name: 'Candidats et structures' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: 'Rose' }).waitFor();
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Candidats et structures');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Actualiser');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'console-placements');

    const download = page.waitForEvent('download');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv).toContain('Candidat;;Rose;06 39 98 00 01;;Guéret;23;30 km;');

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(overflow).toBe(0);
  });
});
