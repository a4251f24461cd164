import type { AidantId } from '../domain/ids.js';

export interface Aidant {
  readonly id: AidantId;
  /** What they type to sign in; folded to lower case. */
  readonly login: string;
  /** What beneficiaries see: a first name is enough. */
  readonly name: string;
}

/** Local accounts and sessions of the console. */
export interface Aidants {
  create(aidant: {
    readonly login: string;
    readonly name: string;
    readonly passwordHash: string;
    readonly at: number;
  }): Promise<Aidant | 'login-taken'>;
  byLogin(login: string): { readonly aidant: Aidant; readonly passwordHash: string } | null;
  count(): number;
  /** `tokenHash`: SHA-256 of the cookie's value, hex; the value itself is never stored. */
  openSession(session: {
    readonly tokenHash: string;
    readonly aidant: AidantId;
    readonly at: number;
    readonly expiresAt: number;
  }): Promise<void>;
  session(tokenHash: string, now: number): Aidant | null;
  closeSession(tokenHash: string): Promise<void>;
  /** Append-only: who did what, when; no text of a conversation. */
  journal(entry: {
    readonly aidant: AidantId | null;
    readonly what: string;
    readonly about: string | null;
    readonly at: number;
  }): Promise<void>;
}
