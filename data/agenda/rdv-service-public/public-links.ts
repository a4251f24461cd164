import * as v from 'valibot';
import type { Log } from '../../../bot/ports/log.js';
import { onKnownInstance } from './hosts.js';
import type { PublicLink } from './public-link.js';
import type { Requests } from './requests.js';

/** The national programme's own territory: its organisations come from the whole country. */
const CONSEILLERS_NUMERIQUES = 'CN';
const DAY_MS = 86_400_000;
/** After a failure. */
const TRY_AGAIN_MS = 10 * 60_000;

const LINK = v.object({
  external_id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  public_link: v.pipe(v.string(), v.maxLength(2_000)),
});
const LINKS = v.object({ public_links: v.array(v.unknown()) });

/** The organisations that everyone can book, asked at most once a day, and kept when the next answer fails. */
export class PublicLinks {
  #known: readonly PublicLink[] = [];
  #askAgainAt = 0;
  #asking: Promise<void> | null = null;

  constructor(
    private readonly parts: {
      readonly requests: Requests;
      /** Origin of the instance. */
      readonly base: string;
      readonly clock: () => number;
      readonly log: Log;
    },
  ) {}

  /** What is known now; empty before the first answer. */
  known(): readonly PublicLink[] {
    return this.#known;
  }

  /** Asks when it is time, once however many callers. Never rejects. */
  async refresh(): Promise<void> {
    if (this.parts.clock() < this.#askAgainAt) return;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    await this.#asking;
  }

  async #ask(): Promise<void> {
    const { requests, clock, log, base } = this.parts;
    const query = [['territory', CONSEILLERS_NUMERIQUES]] as const;
    const called = await requests.call({ method: 'GET', path: '/api/v1/public_links', query, token: null }, LINKS);
    if (called.got === 'failure') {
      const { failure } = called;
      const restMs = failure.because === 'throttled' ? failure.retryAfterMs : 0;
      this.#askAgainAt = clock() + Math.max(restMs, TRY_AGAIN_MS);
      log.warn('public-links-not-read', { because: failure.because, kept: this.#known.length });
      return;
    }
    const rows = called.answer.public_links;
    const links = rows.flatMap((row) => linkIn(row, base));
    const refused = rows.length - links.length;
    // Not one that we understand: they changed something, which is no reason to lose what is known.
    const isGood = links.length > 0 || refused === 0;
    this.#askAgainAt = clock() + (isGood ? DAY_MS : TRY_AGAIN_MS);
    if (isGood) this.#known = links;
    log.info('public-links-read', { count: links.length, refused });
  }
}

/** None when malformed, or when it leads to another site. */
function linkIn(row: unknown, base: string): readonly PublicLink[] {
  const read = v.safeParse(LINK, row);
  if (!read.success) return [];
  const url = onKnownInstance(read.output.public_link, base);
  return url === null ? [] : [{ externalId: read.output.external_id, url: url.href }];
}
