import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from '../connectors/console/hash-password.js';
import type { Aidants } from './ports/aidants.js';

/** Signs the web tokens; made at the first start, 32 bytes, readable by the service's account alone. */
export function signingKey(dataDir: string): Buffer {
  const file = join(dataDir, 'signing.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file);
}

const FIRST_ACCOUNT = 'first-aidant.txt';

/**
 * So that a newcomer can open the aidants' page at once: a first account whose password is drawn here, written to a file that only
 * the service's account can read, and kept hashed in the store. Null when accounts exist already.
 */
export async function firstAidant(
  dataDir: string,
  aidants: Aidants,
  at: number,
): Promise<{ readonly login: string; readonly file: string } | null> {
  const file = join(dataDir, FIRST_ACCOUNT);
  if (aidants.count() > 0) return existsSync(file) ? { login: 'aidant', file } : null;
  const password = drawPassword();
  await aidants.create({ login: 'aidant', name: 'Camille', passwordHash: await hashPassword(password), at });
  writeFileSync(file, `Espace des aidants\nIdentifiant : aidant\nMot de passe : ${password}\n`, { mode: 0o600 });
  return { login: 'aidant', file };
}

/** No letter that is read for another; 16 of 54 signs are 92 bits. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export function drawPassword(): string {
  return Array.from({ length: 16 }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
}
