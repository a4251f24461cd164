import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Commune } from '../../bot/domain/place.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import { phoneticKey } from '../phonetic.js';

/** Towns that one may write by ear and be understood anywhere: those of about 10,000 inhabitants and more. */
const TOWNS = 1_000;
/** Shorter sounds are those of too many words. */
const SHORTEST_SOUND = 5;

const indexes = new WeakMap<Gazetteer, ReadonlyMap<string, Commune>>();

/** The town whose name sounds like these folded words, the larger of two: "bordo", "sintetienne". Null when there is none. */
export function townSounding(folded: string, gazetteer: Gazetteer): Commune | null {
  // "Toulouz": a final consonant that is heard needs the e that was left out.
  const sounds = [soundOf(folded), soundOf(`${folded}e`)].filter((sound) => sound.length >= SHORTEST_SOUND);
  if (sounds.length === 0) return null;
  const index = indexOf(gazetteer);
  return sounds.map((sound) => index.get(sound)).find((town) => town !== undefined) ?? null;
}

/** Made when it is first needed, in a few milliseconds. */
function indexOf(gazetteer: Gazetteer): ReadonlyMap<string, Commune> {
  const known = indexes.get(gazetteer);
  if (known !== undefined) return known;
  const index = new Map<string, Commune>();
  for (const town of gazetteer.largest(TOWNS)) {
    const sound = soundOf(foldPlaceName(town.name));
    if (!index.has(sound)) index.set(sound, town);
  }
  indexes.set(gazetteer, index);
  return index;
}

function soundOf(folded: string): string {
  return phoneticKey(folded.replaceAll(' ', ''));
}
