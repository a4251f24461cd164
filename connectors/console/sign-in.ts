import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import * as v from 'valibot';
import type { AgentAgenda } from '../../bot/ports/agent-agenda.js';
import type { Aidants } from '../../bot/ports/aidants.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Request, Response } from '../../bot/ports/http.js';
import type { Log } from '../../bot/ports/log.js';
import { hashPassword, verifyPassword } from './hash-password.js';
import { BAD_REQUEST, tooManyAttempts, WRONG_SIGN_IN } from './refusals.js';
import type { Sessions } from './sessions.js';
import { meOf } from './me.js';

const WINDOW_SECONDS = 60;
/** Failures in a row that one person may make in a minute; a success clears them. */
const TRIES_PER_LOGIN = 5;
/** A town hall shares one address; more than this in a minute is a machine making us hash. */
const TRIES_PER_REMOTE = 60;

const CREDENTIALS = v.object({
  login: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  password: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
});

/**
 * POST /aidant/api/sign-in. An unknown login costs the same time (a hash is verified all the same) and gets the same answer as a wrong
 * password. Throttled attempts are refused before any hashing, the right password too.
 */
export function signIn(parts: {
  readonly aidants: Aidants;
  readonly sessions: Sessions;
  readonly agents: Pick<AgentAgenda, 'isConnected'> | null;
  readonly clock: Clock;
  readonly log: Log;
}): (request: Request) => Promise<Response> {
  const { aidants, sessions, agents, clock, log } = parts;
  const byLogin = new RateLimiterMemory({ points: TRIES_PER_LOGIN, duration: WINDOW_SECONDS });
  const byRemote = new RateLimiterMemory({ points: TRIES_PER_REMOTE, duration: WINDOW_SECONDS });
  // Computed once, on the first attempt whoever makes it, so that no first attempt is told apart by its duration.
  let nobodysHash: Promise<string> | null = null;

  return async (request) => {
    const given = request.body.is === 'json' ? v.safeParse(CREDENTIALS, request.body.value) : null;
    if (given?.success !== true) return BAD_REQUEST;
    const { login, password } = given.output;
    const loginKey = keyOf(login, request.remote);
    const waitMs = (await waitFor(byLogin, loginKey)) ?? (await waitFor(byRemote, request.remote));
    if (waitMs !== null) {
      log.warn('aidant-sign-in-throttled');
      return tooManyAttempts(waitMs);
    }
    nobodysHash ??= hashPassword(randomBytes(16).toString('hex'));
    const hashOfNobody = await nobodysHash;
    const known = aidants.byLogin(login);
    const isRight = await verifyPassword(known?.passwordHash ?? hashOfNobody, password);
    if (known === null || !isRight) {
      // Never the text typed as login: people type their password there.
      await aidants.journal({ aidant: known?.aidant.id ?? null, what: 'sign-in-failed', about: null, at: clock() });
      return WRONG_SIGN_IN;
    }
    await byLogin.delete(loginKey);
    const before = sessions.of(request.headers['cookie']);
    if (before !== null) await sessions.close(before.tokenHash);
    const cookie = await sessions.open(known.aidant);
    await aidants.journal({ aidant: known.aidant.id, what: 'sign-in', about: null, at: clock() });
    return { status: 200, headers: { 'set-cookie': cookie }, body: { ...meOf(known.aidant, agents) } };
  };
}

/** Hashed: bounded in size, and no login is kept in the limiter's memory. */
function keyOf(login: string, remote: string): string {
  return createHash('sha256').update(`${login.toLowerCase()}\0${remote}`).digest('base64url');
}

/** Takes one try; null when it may be made, else the milliseconds to wait. */
async function waitFor(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    // The package throws its result when the tries are used up, and nothing else in memory.
    if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
    throw refused;
  }
}
