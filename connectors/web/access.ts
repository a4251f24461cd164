import { createHash } from 'node:crypto';
import type { Request, Response } from '../../bot/ports/http.js';
import { refusal } from './refusals.js';
import { isSame, type Bearer, type Tokens } from './tokens.js';

/** Who calls: a page with the token of one conversation, or a server that knows the secret and may speak in any of them. */
export type Caller = { readonly with: 'token'; readonly bearer: Bearer } | { readonly with: 'secret' };
export type Access<Granted> = { readonly granted: Granted } | { readonly refused: Response };

export class Gate {
  constructor(
    private readonly tokens: Tokens,
    private readonly directLineSecret: string | null,
  ) {}

  caller(request: Request, now: number): Access<Caller> {
    const text = bearerText(request);
    if (text === null) return { refused: refusal('Unauthorized') };
    if (this.isSecret(text)) return { granted: { with: 'secret' } };
    const read = this.tokens.read(text, 'token', now);
    switch (read.got) {
      case 'valid':
        return { granted: { with: 'token', bearer: read.bearer } };
      case 'expired':
        return { refused: refusal('TokenExpired') };
      case 'forged':
        return { refused: refusal('Unauthorized') };
    }
  }

  /** The caller of a route with a conversation in its path; somebody else's conversation looks like one that does not exist. */
  callerIn(key: string, request: Request, now: number): Access<Caller> {
    const access = this.caller(request, now);
    if ('refused' in access || access.granted.with === 'secret' || access.granted.bearer.key === key) return access;
    return { refused: refusal('ConversationNotFound') };
  }

  /** Who may have a fresh token: also the holder of one that expired not long ago. */
  refresher(request: Request, now: number): Access<Bearer> {
    const text = bearerText(request);
    if (text === null) return { refused: refusal('Unauthorized') };
    const read = this.tokens.read(text, 'token', now);
    switch (read.got) {
      case 'valid':
        return { granted: read.bearer };
      case 'expired':
        return read.isRefreshable ? { granted: read.bearer } : { refused: refusal('TokenExpired') };
      case 'forged':
        return { refused: refusal('Unauthorized') };
    }
  }

  isSecret(text: string): boolean {
    return this.directLineSecret !== null && isSame(digest(text), digest(this.directLineSecret));
  }
}

/** What follows `Bearer ` in the Authorization header, or null. */
export function bearerText(request: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1] ?? null;
}

/** Equal lengths, so that comparing tells nothing of the secret's own. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
