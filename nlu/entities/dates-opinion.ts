import type { LocalTime } from '../../bot/domain/local-time.js';

/** One value of a general recogniser: local wall clock readings "2026-12-01 14:00:00", "2026-12-01" or "14:00:00", as its type says. */
export interface Opinion {
  readonly type: string;
  /** What was said of the day, as the recogniser cites it; values of one mention share it. */
  readonly said: string;
  readonly start: string;
  /** Empty when the value is a point. */
  readonly end: string;
}

/** A general recogniser is slower than linear: it is asked about the beginning of a message. */
export const MAX_OPINION_CHARACTERS = 160;

/** A second reader, asked when ours found nothing. `reference` is now in the zone of the place. Empty when it found nothing or is not there. */
export type SecondOpinion = (text: string, reference: LocalTime) => Promise<readonly Opinion[]>;

export const NO_SECOND_OPINION: SecondOpinion = async () => [];

/** From the main thread to the worker. */
export interface Question {
  readonly id: number;
  readonly text: string;
  readonly reference: LocalTime;
}
/** From the worker to the main thread; `id` 0 says that it is warm. */
export interface Answer {
  readonly id: number;
  readonly opinions: readonly Opinion[];
}
