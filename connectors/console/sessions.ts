import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../bot/ports/clock.js';
import type { Aidant, Aidants } from '../../bot/ports/aidants.js';

/** A working day with its lunch break; after that one signs in again. */
export const SESSION_MS = 12 * 60 * 60 * 1000;

const COOKIE = 'passerelle_aidant';
/** Base64url of 256 random bits. */
const TOKEN = /^[\w-]{43}$/;

/** An aidant at work, and the session that says so. */
export interface Signed {
  readonly aidant: Aidant;
  /** SHA-256 of the cookie's value, hex: names the session everywhere, opens nothing. */
  readonly tokenHash: string;
}

/** Sessions by cookie. The value of a cookie is known to its browser only: we keep its hash. */
export class Sessions {
  constructor(
    private readonly aidants: Aidants,
    private readonly clock: Clock,
    private readonly isSecure: boolean,
  ) {}

  /** Opens a session and returns the Set-Cookie value that carries it. */
  async open(aidant: Aidant): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const at = this.clock();
    await this.aidants.openSession({ tokenHash: hashOf(token), aidant: aidant.id, at, expiresAt: at + SESSION_MS });
    return this.#cookie(token, SESSION_MS / 1000);
  }

  /** Who sends this Cookie header, or null: no cookie, unknown, revoked or expired. */
  of(cookieHeader: string | undefined): Signed | null {
    const token = tokenIn(cookieHeader ?? '');
    if (token === null) return null;
    const tokenHash = hashOf(token);
    const aidant = this.aidants.session(tokenHash, this.clock());
    return aidant === null ? null : { aidant, tokenHash };
  }

  isOpen(tokenHash: string): boolean {
    return this.aidants.session(tokenHash, this.clock()) !== null;
  }

  /** Ends the session and returns the Set-Cookie value that removes it from the browser. */
  async close(tokenHash: string): Promise<string> {
    await this.aidants.closeSession(tokenHash);
    return this.#cookie('', 0);
  }

  #cookie(value: string, maxAgeSeconds: number): string {
    const secure = this.isSecure ? '; Secure' : '';
    return `${COOKIE}=${value}; Path=/aidant; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict${secure}`;
  }
}

function tokenIn(cookieHeader: string): string | null {
  for (const pair of cookieHeader.split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === COOKIE && value !== undefined && TOKEN.test(value)) return value;
  }
  return null;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
