/**
 * Rewriting of a folded word into how it sounds, in order; capitals are single sounds. Coarser than French on purpose (s and z, silent
 * endings), since people write by ear: what it confuses wrongly is listed in `safety-rules/ordinary.ts`.
 *
 * The last column only saves time: a rule is tried on words that have all the letters of one of these groups, `=` being any doubled letter.
 */
const SOUNDS = [
  [/ph/gu, 'f', 'ph'],
  [/sch|sh|ch/gu, 'C', 'sh|ch'],
  [/h/gu, '', 'h'],
  [/(?<=[aeou])ill|(?<=[aeou])il$|(?<=i)ll(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])/gu, 'Y', 'il|y'],
  [/y/gu, 'i', 'y'],
  [/gni?(?=[aeio])|gn/gu, 'N', 'gn'],
  [/([bdfgjklmnpqrstvz])\1+/gu, '$1', '='],
  [/cc(?![eiy])/gu, 'k', 'c='],
  [/ge(?=[ao])/gu, 'j', 'gea|geo'],
  [/gu(?=[ei])/gu, 'G', 'gue|gui'],
  [/g(?=[ei])/gu, 'j', 'ge|gi'],
  [/G/gu, 'g', 'g'],
  [/qu|q/gu, 'k', 'q'],
  [/sc(?=[ei])|c(?=[ei])/gu, 's', 'ce|ci'],
  [/c/gu, 'k', 'c'],
  [/k+/gu, 'k', 'k='],
  [/t(?=ion)/gu, 's', 'tion'],
  [/eau|au/gu, 'o', 'au'],
  [/oeu|eu|oe/gu, 'E', 'eu|oe'],
  [/oin/gu, 'WI', 'oin'],
  [/oi/gu, 'Wa', 'oi'],
  [/ou|w(?!a)/gu, 'U', 'ou|w'],
  [/(?:ai|ei)n(?![aeiounEUW])|(?:ai|ei)m(?![aeioumEUW])/gu, 'I', 'ain|ein|aim|eim'],
  [/ien(?![aeiounEUW])/gu, 'iI', 'ien'],
  [/[iu]n(?![aeiounEUW])|[iu]m(?![aeioumEUW])/gu, 'I', 'in|un|im|um'],
  [/[ae]n(?![aeiounEUW])|[ae]m(?![aeioumEUW])/gu, 'A', 'an|en|am|em'],
  [/on(?![aeiounEUW])|om(?![aeioumEUW])/gu, 'O', 'on|om'],
  [/(?<=.{3})(?:ers|er|ez|ait|ais|aient|ees|ee|es|ai)$/u, 'e', 'er|ez|es|e=|ai'],
  [/ai|ei/gu, 'e', 'ai|ei'],
  [/(?<=..)e$|(?<=..)[stdxpz]+$/u, '', 'e|s|t|d|x|p|z'],
  [/e+/gu, 'e', 'e='],
  [/z|s+/gu, 's', 'z|s='],
  [/(.)\1+/gu, '$1', '='],
] as const;

const DOUBLED = 1;
const EQUALS = '='.charCodeAt(0);
const RULES = SOUNDS.map(([letters, meant, groups]) => ({ letters, meant, needs: groups.split('|').map(lettersOf) }));

/** How a folded word sounds; "tapé", "taper" and "tape" sound alike, as people write them. */
export function soundOf(word: string): string {
  let sound = word;
  let present = lettersOf(sound);
  for (const { letters, meant, needs } of RULES) {
    if (!hasOne(needs, present)) continue;
    const rewritten = sound.replace(letters, meant);
    if (rewritten === sound) continue;
    sound = rewritten;
    present = lettersOf(sound);
  }
  return sound;
}

/** Whether every letter of one of the groups is present. */
function hasOne(groups: readonly number[], present: number): boolean {
  for (const group of groups) if ((group & present) === group) return true;
  return false;
}

/** The letters of a word as bits (a capital counts as its small letter); bit 0: a doubled letter, written `=` in the rules. */
function lettersOf(word: string): number {
  let present = 0;
  let last = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    present |= letter === last || letter === EQUALS ? DOUBLED : 1 << (letter & 31);
    last = letter;
  }
  return present;
}
