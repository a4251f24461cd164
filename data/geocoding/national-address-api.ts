import * as v from 'valibot';
import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { CodeInsee } from '../../bot/domain/ids.js';
import type { StreetFound } from '../../bot/domain/place.js';
import type { StreetAddresses } from '../../bot/ports/street-addresses.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { ShortMemory } from './short-memory.js';

/** Someone is waiting for an answer. */
const TIMEOUT_MS = 1_500;
/** Of a `score` that goes to 1; lower, the service answers with something that shares a few letters. */
const LEAST_SCORE = 0.5;
const FAILURES = 3;
const REST_MS = 60_000;
/** Addresses are of people: an hour at most, in memory only. */
const KEEP_MS = 3_600_000;
const MOST_KEPT = 500;
/** The service refuses a longer or a shorter question. */
const LONGEST_QUESTION = 200;
const SHORTEST_QUESTION = 3;

/** Of GeoJSON as the service describes it, what is used. */
const ANSWER = v.object({
  features: v.array(
    v.object({
      geometry: v.object({
        coordinates: v.tuple([
          v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
          v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        ]),
      }),
      properties: v.object({ label: v.string(), score: v.number(), type: v.string() }),
    }),
  ),
});

/** The file knows streets: a landmark is looked for in the one that nearly every town has named after it. */
const STREET_OF_LANDMARK: ReadonlyMap<string, string> = new Map([
  ['gare', 'place de la gare'],
  ['mairie', 'place de la mairie'],
  ['eglise', "place de l'église"],
  ['hopital', "rue de l'hôpital"],
]);

/** Asks the national address file. Only the street and the commune's code leave; nothing is logged. */
export class NationalAddressApi implements StreetAddresses {
  readonly #url: string;
  readonly #fetch: typeof globalThis.fetch;
  readonly #timeoutMs: number;
  readonly #breaker: CircuitBreaker;
  readonly #known: ShortMemory<StreetFound | null>;

  constructor(parts: {
    /** Of the search itself, with its path. */
    readonly url: string;
    readonly fetch: typeof globalThis.fetch;
    readonly clock: () => number;
    readonly timeoutMs?: number;
  }) {
    this.#url = parts.url;
    this.#fetch = parts.fetch;
    this.#timeoutMs = parts.timeoutMs ?? TIMEOUT_MS;
    this.#breaker = new CircuitBreaker(FAILURES, REST_MS, parts.clock);
    this.#known = new ShortMemory(MOST_KEPT, KEEP_MS, parts.clock);
  }

  async locate(street: string, commune: CodeInsee): Promise<StreetFound | null> {
    const said = street.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUESTION);
    const question = STREET_OF_LANDMARK.get(foldPlaceName(said)) ?? said;
    if (question.length < SHORTEST_QUESTION) return null;
    const key = `${commune} ${foldPlaceName(question)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (!this.#breaker.mayTry()) return null;
    const answer = await this.#ask(question, commune);
    if (answer === 'failed') {
      this.#breaker.failed();
      return null;
    }
    this.#breaker.succeeded();
    this.#known.set(key, answer);
    return answer;
  }

  async #ask(question: string, commune: CodeInsee): Promise<StreetFound | null | 'failed'> {
    const url = new URL(this.#url);
    for (const [name, value] of Object.entries({ q: question, citycode: commune, limit: '1' })) {
      url.searchParams.set(name, value);
    }
    try {
      const response = await this.#fetch(url, { signal: AbortSignal.timeout(this.#timeoutMs) });
      // A question it does not understand is not a failure of the service.
      if (response.status === 400 || response.status === 404) {
        await response.body?.cancel();
        return null;
      }
      return response.ok ? foundIn(await response.json()) : 'failed';
    } catch {
      // Unreachable, too slow, or not JSON: all the same to the person who waits.
      return 'failed';
    }
  }
}

function foundIn(json: unknown): StreetFound | null | 'failed' {
  const read = v.safeParse(ANSWER, json);
  if (!read.success) return 'failed';
  const [first] = read.output.features;
  if (first === undefined) return null;
  const { label, score, type } = first.properties;
  if (score < LEAST_SCORE || (type !== 'housenumber' && type !== 'street')) return null;
  const [longitude, latitude] = first.geometry.coordinates;
  return { label, position: { latitude, longitude }, precision: type === 'housenumber' ? 'house' : 'street' };
}
