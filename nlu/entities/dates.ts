import { localTimeAt } from '../../bot/domain/local-time.js';
import type { WhenHeard } from '../../bot/domain/when-heard.js';
import { fromOpinions } from './dates-from-opinions.js';
import { MAX_OPINION_CHARACTERS, NO_SECOND_OPINION, type SecondOpinion } from './dates-opinion.js';
import { readSpelled, speaksOfTime } from './dates-reader.js';
import { spellDates } from './dates-spelling.js';

export interface AskedWhen {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA zone of the place of the appointment; any other name throws RangeError. */
  readonly zone: string;
  /** The last question asked for a date: a bare "le 2" is one. */
  readonly isAwaited: boolean;
}

const GONE: WhenHeard = { heard: 'unclear', because: 'past', candidates: [], except: [] };

/** Is it worth reading? Cheap (tens of microseconds), and says yes too often rather than too seldom. */
export function hasDateCue(text: string): boolean {
  return speaksOfTime(spellDates(text));
}

/**
 * What a message says about when; null when it says nothing of the future. Where a moment is awaited, one that is over ('hier') is
 * unclear because past. Reads `MAX_DATE_CHARACTERS`. `secondOpinion` is asked
 * only when our reader found nothing where a date is awaited or hinted at. Never rejects if `secondOpinion` does not.
 */
export async function readWhen(
  text: string,
  asked: AskedWhen,
  secondOpinion: SecondOpinion = NO_SECOND_OPINION,
): Promise<WhenHeard | null> {
  const spelled = spellDates(text);
  const own = readSpelled(spelled, asked);
  if (own.got === 'when') return own.when;
  if (own.got === 'gone') return asked.isAwaited ? GONE : null;
  if (own.got === 'elsewhere' || !(asked.isAwaited || speaksOfTime(spelled))) return null;
  const reference = localTimeAt(asked.now, asked.zone);
  return fromOpinions(await secondOpinion(spelled.slice(0, MAX_OPINION_CHARACTERS), reference), reference);
}
