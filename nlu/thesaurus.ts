import { CONCEPTS } from './concepts.js';
import { CONCEPT, hashOf } from './hashing.js';
import { phoneticKey } from './phonetic.js';

/** Shorter words and sounds are too easily something else. */
const LEAST_HEARD_LETTERS = 5;
const LEAST_HEARD_SOUNDS = 4;
const LEAST_STEM = 3;
const MOST_JOINED = 3;

/** A concept, by a number made of its name. */
export type Concept = number;

interface Thesaurus {
  readonly words: Map<string, Set<Concept>>;
  /** By their first three letters: what the word must begin with, and what it then means. */
  readonly stems: Map<string, { readonly stem: string; readonly concept: Concept }[]>;
  /** Two or three words, by a space. */
  readonly joined: Map<string, Set<Concept>>;
  /** Words that begin one of `joined`. */
  readonly openings: Set<string>;
  readonly sounds: Map<string, Set<Concept>>;
}

const THESAURUS = thesaurus();

/** Concepts of a message in the order of its words, a concept as often as it is said. */
export function conceptsOf(words: readonly string[]): readonly Concept[] {
  const said: Concept[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const before = said.length;
    if (THESAURUS.openings.has(word)) addJoined(words, at, said);
    addAll(said, THESAURUS.words.get(word), before);
    if (word.endsWith('s')) addAll(said, THESAURUS.words.get(word.slice(0, -1)), before);
    const stems = THESAURUS.stems.get(word.slice(0, LEAST_STEM));
    if (stems !== undefined)
      for (const { stem, concept } of stems) if (word.startsWith(stem)) add(said, concept, before);
    if (said.length === before && word.length >= LEAST_HEARD_LETTERS - 1)
      addAll(said, THESAURUS.sounds.get(phoneticKey(word)), before);
  }
  return said;
}

/** The words it knows in full: never to be corrected into another. */
export function thesaurusWords(): readonly string[] {
  const joined = [...THESAURUS.joined.keys()].flatMap((expression) => expression.split(' '));
  return [...new Set([...THESAURUS.words.keys(), ...joined])];
}

function addJoined(words: readonly string[], at: number, said: Concept[]): void {
  const before = said.length;
  let expression = words[at] ?? '';
  for (let next = at + 1; next < Math.min(words.length, at + MOST_JOINED); next += 1) {
    expression += ` ${words[next] ?? ''}`;
    addAll(said, THESAURUS.joined.get(expression), before);
  }
}

function addAll(said: Concept[], concepts: ReadonlySet<Concept> | undefined, since: number): void {
  if (concepts !== undefined) for (const concept of concepts) add(said, concept, since);
}

/** Once per word: what it means is not looked for among what was said before `since`. */
function add(said: Concept[], concept: Concept, since: number): void {
  if (!said.includes(concept, since)) said.push(concept);
}

function thesaurus(): Thesaurus {
  const read: Thesaurus = {
    words: new Map(),
    stems: new Map(),
    joined: new Map(),
    openings: new Set(),
    sounds: new Map(),
  };
  for (const line of CONCEPTS.split('\n')) {
    const [name = '', list = ''] = line.startsWith('#') ? [] : line.split(': ');
    const concept = hashOf(CONCEPT, name);
    for (const entry of list.split(' ')) if (entry !== '') learn(read, entry, concept);
  }
  return read;
}

function learn(read: Thesaurus, entry: string, concept: Concept): void {
  if (entry.includes('_')) {
    put(read.joined, entry.replaceAll('_', ' '), concept);
    read.openings.add(entry.slice(0, entry.indexOf('_')));
  } else if (entry.endsWith('*')) {
    const stem = entry.slice(0, -1);
    const opening = stem.slice(0, LEAST_STEM);
    read.stems.set(opening, [...(read.stems.get(opening) ?? []), { stem, concept }]);
  } else {
    put(read.words, entry, concept);
    const sound = phoneticKey(entry);
    if (entry.length >= LEAST_HEARD_LETTERS && sound.length >= LEAST_HEARD_SOUNDS) put(read.sounds, sound, concept);
  }
}

function put(map: Map<string, Set<Concept>>, key: string, concept: Concept): void {
  map.set(key, (map.get(key) ?? new Set()).add(concept));
}
