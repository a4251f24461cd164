import type { WhenHeard } from '../bot/domain/when-heard.js';

const MOST_CHARACTERS = 80;

/** What a message says of the moment, with the words themselves: an aidant judges better with both. */
export function wantedIn<Heard extends WhenHeard | null>(
  text: string,
  heard: Heard,
): { readonly said: string; readonly heard: Heard } {
  const flat = text.replace(/\s+/g, ' ').trim();
  return { said: flat.length <= MOST_CHARACTERS ? flat : `${flat.slice(0, MOST_CHARACTERS - 1)}…`, heard };
}
