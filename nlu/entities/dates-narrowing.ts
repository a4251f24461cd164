import type { ClockTime, Hours, PartOfDay } from '../../bot/domain/when-heard.js';

/** When the parts of a day begin and end. */
export const PART_BOUNDS: Readonly<Record<PartOfDay, readonly [start: ClockTime, end: ClockTime]>> = {
  morning: ['08:00', '12:00'],
  noon: ['12:00', '14:00'],
  afternoon: ['14:00', '18:00'],
  evening: ['18:00', '20:00'],
};

/**
 * Hours that what is said next makes narrower: "après 14h mais avant 16h", "le matin, pas avant 10h", "après 16h, 16h30". Null when it
 * does not, or leaves nothing of the first: "avant 10h et après 16h" are alternatives.
 */
export function narrowed(said: Hours, limit: Hours): Hours | null {
  if (limit.at === 'time') return isEdge(limit.time, said) ? said : isWithin(limit.time, said) ? limit : null;
  if (limit.at !== 'from' && limit.at !== 'until') return null;
  switch (said.at) {
    case 'from':
      if (limit.at === 'from') return said.from < limit.from ? limit : said;
      return said.from < limit.to ? { at: 'between', from: said.from, to: limit.to } : null;
    case 'until':
      if (limit.at === 'until') return said.to > limit.to ? limit : said;
      return limit.from < said.to ? { at: 'between', from: limit.from, to: said.to } : null;
    case 'part':
      return partNarrowed(said, limit);
    case 'time':
      return isWithin(said.time, limit) ? said : null;
    case 'between':
      return null;
  }
}

/** The morning keeps its end and the afternoon its beginning; elsewhere the limit says it all. */
function partNarrowed(said: Extract<Hours, { at: 'part' }>, limit: Extract<Hours, { at: 'from' | 'until' }>): Hours {
  const [start, end] = PART_BOUNDS[said.part];
  if (limit.at === 'from') {
    if (said.part === 'morning' && limit.from < end) return { at: 'between', from: limit.from, to: end };
    return limit.from < start && said.part !== 'morning' ? said : limit;
  }
  return said.part === 'afternoon' && limit.to > start ? { at: 'between', from: start, to: limit.to } : limit;
}

/** Of "après 16h" or "avant 11h"; what has two ends is no limit that a time would make precise. */
function isWithin(time: ClockTime, said: Hours): boolean {
  return (
    (said.at === 'part' && time >= PART_BOUNDS[said.part][0] && time <= PART_BOUNDS[said.part][1]) ||
    (said.at === 'from' && time >= said.from) ||
    (said.at === 'until' && time <= said.to) ||
    (said.at === 'between' && time >= said.from && time <= said.to)
  );
}

/** "Après le cours, 17h": the very limit, said again. */
export function isEdge(time: ClockTime, said: Hours): boolean {
  return (said.at === 'from' && said.from === time) || (said.at === 'until' && said.to === time);
}
