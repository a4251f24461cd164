import type { AidantId } from '../domain/ids.js';

/** What lets us act as an aidant in another agenda. Secret: encrypted at rest, never logged. */
export interface AgentTokens {
  readonly access: string;
  /** Null: when the access ends, the aidant must connect again. Works once, each renewal gives the next. */
  readonly refresh: string | null;
  /** Epoch ms; null when the other side did not say. */
  readonly expiresAt: number | null;
}

export interface AgentConnection {
  readonly tokens: AgentTokens;
  /** Grows at each change: two renewals at once cannot both be kept. */
  readonly version: number;
}

/** The aidants who connected their account of another agenda. */
export interface AgentConnections {
  /** Null when there is none, or when it can no longer be decrypted (the key changed): connect again. */
  of(aidant: AidantId): AgentConnection | null;
  all(): readonly AidantId[];
  /** A new connection, in place of the one before. */
  connect(aidant: AidantId, tokens: AgentTokens, at: number): Promise<void>;
  /** 'stale': another renewal came first, or the connection is gone; nothing was written. */
  renew(aidant: AidantId, tokens: AgentTokens, expectedVersion: number): Promise<'kept' | 'stale'>;
  /** Only if it is still that version; null: whichever. Idempotent. */
  disconnect(aidant: AidantId, version: number | null): Promise<void>;
}
