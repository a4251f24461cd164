/**
 * Direct Line's opaque position in a conversation; ours is the transcript's. What we never wrote ('', '-', 'undefined') means from
 * the start: showing a message again is harmless, clients know it by its id.
 */
export function readWatermark(query: URLSearchParams): number {
  const text = query.get('watermark') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

export function formatWatermark(position: number): string {
  return String(position);
}

/** Lines read at once; a polling client gets the next ones by its next request. */
export const LINES_AT_ONCE = 50;
