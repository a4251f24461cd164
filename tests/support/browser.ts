import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/**
 * Debian's chromium, or null when this machine has none: said loudly, and an error where the run demands a browser (REQUIRE_BROWSER).
 * Install it with `apt-get install chromium`, or name another one in CHROMIUM.
 */
export async function openBrowser(): Promise<Browser | null> {
  if (!existsSync(CHROMIUM)) {
    const words = `NOT RUN in a browser: ${CHROMIUM} is not there (apt-get install chromium, or set CHROMIUM)`;
    if (process.env['REQUIRE_BROWSER'] !== undefined) throw new Error(words);
    process.stderr.write(`${words}\n`);
    return null;
  }
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A picture of the page in docs/screenshots when UPDATE_SCREENSHOTS is set (they are committed), else in var/. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(
    process.cwd(),
    process.env['UPDATE_SCREENSHOTS'] === undefined ? 'var/screenshots' : 'docs/screenshots',
  );
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
