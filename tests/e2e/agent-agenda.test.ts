import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, picture } from '../support/browser.js';
import { DirectLinePerson } from '../support/direct-line-person.js';
import { RdvServicePublicStandIn } from '../support/rdv-service-public-stand-in.js';
import { removeDataDir, startServer, type ServerProcess } from '../support/server-process.js';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Known before the server starts: its public address is part of its configuration. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('RDV Service Public, on the page of the aidants', () => {
  let remote: RdvServicePublicStandIn;
  let server: ServerProcess;
  let browser: Browser | null;

  beforeAll(async () => {
    remote = await RdvServicePublicStandIn.start();
    // Another site than 127.0.0.1: cookies know the difference.
    const there = remote.base.replace('127.0.0.1', 'localhost');
    remote.plansAt = there;
    const port = await freePort();
    server = await startServer({
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      RDV_SERVICE_PUBLIC_URL: there,
      RDV_SERVICE_PUBLIC_CLIENT_ID: remote.application.clientId,
      RDV_SERVICE_PUBLIC_CLIENT_SECRET: remote.application.clientSecret,
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server.stop();
    removeDataDir(server.dataDir);
    await remote.close();
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

  it('an aidant connects from another site, prepares a slot, and sees it booked', async () => {
    if (browser === null) return;
    const rose = await DirectLinePerson.arrive(server.url);
    await rose.say('je veux parler à une personne');
    await rose.hears('aidant');
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto(`${server.url}/aidant`);
    await page.getByLabel('Identifiant').fill('aidant');
    await page.getByLabel('Mot de passe').fill(server.firstPassword());
    await page.keyboard.press('Enter');

    await page.getByRole('link', { name: 'Connecter RDV Service Public' }).click();
    await page.getByRole('link', { name: 'Autoriser' }).click();
    await page.getByText('RDV Service Public : connecté').waitFor();
    expect(new URL(page.url()).pathname).toBe('/aidant');

    await page.getByRole('button', { name: /Demande une personne/ }).click();
    await page.getByRole('button', { name: 'Prendre la conversation' }).click();
    await page.getByRole('button', { name: 'Préparer un rendez-vous dans RDV Service Public' }).click();
    await page.getByLabel('Prénom').fill('Rose');
    await page.getByLabel('Nom', { exact: true }).fill('Exemple');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'aidant-rdv-service-public');
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Préparer', exact: true }).dblclick();
    const slots = await opened;
    await slots.getByRole('heading', { name: 'Choisir un créneau' }).waitFor();
    expect(await slots.evaluate('opener')).toBeNull();
    await slots.close();
    expect(remote.plans).toHaveLength(1);
    expect(remote.plans[0]).toMatchObject({ user: { first_name: 'Rose', last_name: 'Exemple' } });

    await page.getByText('Le créneau reste à choisir.').waitFor();
    remote.book(1, '2026-12-01 10:00:00 +0100');
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange')); null");
    await page.getByText(/Rendez-vous pris : mardi 1(er)? décembre/).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Déconnecter RDV Service Public' }).click();
    await page.getByRole('link', { name: 'Connecter RDV Service Public' }).waitFor();
    expect(await page.getByText('Rendez-vous pris').count()).toBe(0);
    await context.close();
  });
});
