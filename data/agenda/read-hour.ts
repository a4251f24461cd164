import { foldValue } from '../venues/clean-text.js';

/** Minutes from midnight of "9h", "09:00", "9h30", "9 h 30", "9.30", "09:00:00", "midi", "24h"; 0..1440. */
export function readHour(text: string): number | 'unknown' | 'no-such-hour' {
  const folded = foldValue(text).replace(/\s/g, '');
  if (folded === 'midi') return 720;
  if (folded === 'minuit') return 1440;
  const read = /^(\d{1,2})(?:(?:h|:|\.|heures?)(\d{2})?(?:mn|min)?(?::00)?)?$/.exec(folded);
  if (read === null) return 'unknown';
  const hours = Number(read[1]);
  const minutes = Number(read[2] ?? 0);
  const total = hours * 60 + minutes;
  return minutes > 59 || total > 1440 ? 'no-such-hour' : total;
}
