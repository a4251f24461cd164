import { editDistance } from '../edit-distance.js';
import { MONTHS, WEEKDAYS } from './dates-words.js';

/** Written with one mistake they are still recognised; short words are not, "mari" is no "mardi". */
const FORGIVEN = [
  ...WEEKDAYS,
  ...MONTHS.filter((month) => month.length >= 6),
  ...'demain aujourdhui prochain prochaine semaine weekend matin soiree midi aprem heures soir milieu debut rapidement quinze quatorze treize apres avant entre possible toussaint ascension pentecote'.split(
    ' ',
  ),
].map((word) => ({ word, letters: lettersOf(word) }));

/** One letter away from one of them, and French all the same. */
const NOT_FORGIVEN = new Set(
  `rentre aupres debute debuter marri denain debit debat rebut debout quinte lieu milieux noirs demande domaine latin marin mutin satin patin gamin matou mardis parti lundy demander romain demaine machin prochaine apres merci
  matins semaines approche proches reprochain fourni avait ayant savant avances martin malin catin maton agres pres expres avent
  entrer entree entres entrez centre ventre antre encre heurts meures heuree soirees poiree timide devant vacant avants aimant passible paisible risible visible hardi jeune jeudis domain romaine matins martins mardin garmin`.split(
    /\s+/u,
  ),
);

/** The shortest word that is mended; below, too many are French. */
const SHORTEST = 5;

/** The word of time that `word` is but for one letter; `word` itself when there is none. */
export function withoutTypo(word: string): string {
  if (word.length < SHORTEST || NOT_FORGIVEN.has(word)) return word;
  const letters = lettersOf(word);
  const meant = FORGIVEN.find(
    (known) => bitsOf(known.letters ^ letters) <= 2 && editDistance(word, known.word, 1) <= 1,
  );
  return meant?.word ?? word;
}

/** Which letters a word holds, one bit each: words one mistake apart differ by two bits at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}
function bitsOf(value: number): number {
  let bits = 0;
  for (let left = value; left !== 0; left &= left - 1) bits += 1;
  return bits;
}
