import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Commune } from '../../bot/domain/place.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import { editDistance } from '../edit-distance.js';
import { phoneticKey } from '../phonetic.js';

/** Towns that one may write by ear and be understood anywhere: those of about 20,000 inhabitants and more. */
const TOWNS = 500;
/** Shorter sounds are those of too many words. */
const SHORTEST_SOUND = 5;

/** Shorter names are two slips away from too many words. */
const SHORTEST_RESEMBLING = 9;
const TOWNS_RESEMBLING = 1_200;
const TWO_SLIPS = 2;

/** Letters that may start the same sound. */
const STARTS = ['ckqsz', 'gj', 'fp', 'haeiouy', 'vw'];

type BySound = ReadonlyMap<string, Commune>;
const indexes = new WeakMap<Gazetteer, Map<string, BySound>>();

/** The communes of the town's name that sounds like these folded words, the larger town of two: "bordo", "sintetienne". */
export function townsSounding(folded: string, gazetteer: Gazetteer): readonly Commune[] {
  const town = townSounding(folded, gazetteer);
  return town === null ? [] : gazetteer.byName(foldPlaceName(town.name));
}

function townSounding(folded: string, gazetteer: Gazetteer): Commune | null {
  // "Toulouz": a final consonant that is heard needs the e that was left out.
  const sounds = [soundOf(folded), soundOf(`${folded}e`)].filter((sound) => sound.length >= SHORTEST_SOUND);
  if (sounds.length === 0) return null;
  const index = indexOf(gazetteer, startOf(folded));
  return sounds.map((sound) => index.get(sound)).find((town) => town !== undefined) ?? null;
}

/** Towns whose long name is two slips away from these folded words and starts as they do: "sarguemines", "chatellerau". */
export function townsResembling(folded: string, gazetteer: Gazetteer): readonly Commune[] {
  if (folded.length < SHORTEST_RESEMBLING) return [];
  for (const town of gazetteer.largest(TOWNS_RESEMBLING)) {
    const name = foldPlaceName(town.name);
    if (name.charAt(0) !== folded.charAt(0) || name.length < SHORTEST_RESEMBLING) continue;
    if (editDistance(folded, name, TWO_SLIPS) <= TWO_SLIPS) return gazetteer.byName(name);
  }
  return [];
}

/** Made when it is first needed, for one start at a time: no message waits for all the towns. */
function indexOf(gazetteer: Gazetteer, start: string): BySound {
  const known = indexes.get(gazetteer) ?? new Map<string, BySound>();
  indexes.set(gazetteer, known);
  const index = known.get(start) ?? bySound(gazetteer, start);
  known.set(start, index);
  return index;
}

function bySound(gazetteer: Gazetteer, start: string): BySound {
  const index = new Map<string, Commune>();
  for (const town of gazetteer.largest(TOWNS)) {
    const folded = foldPlaceName(town.name);
    if (startOf(folded) !== start) continue;
    const sound = soundOf(folded);
    if (!index.has(sound)) index.set(sound, town);
  }
  return index;
}

function startOf(folded: string): string {
  const letter = folded.charAt(0);
  return STARTS.find((letters) => letters.includes(letter)) ?? letter;
}

function soundOf(folded: string): string {
  return phoneticKey(folded.replaceAll(' ', ''));
}
