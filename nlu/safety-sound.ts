/**
 * Rewriting of a folded word into how it sounds, in order; capitals are single sounds. Coarser than French on purpose (s and z, silent
 * endings), since people write by ear: what it confuses wrongly is listed in `safety-rules/ordinary.ts`.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/sch|sh|ch/gu, 'C'],
  [/h/gu, ''],
  [/(?<=[aeou])ill|(?<=[aeou])il$|(?<=i)ll(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])/gu, 'Y'],
  [/y/gu, 'i'],
  [/gni?(?=[aeio])|gn/gu, 'N'],
  [/([bdfgjklmnpqrstvz])\1+/gu, '$1'],
  [/cc(?![eiy])/gu, 'k'],
  [/ge(?=[ao])/gu, 'j'],
  [/gu(?=[ei])/gu, 'G'],
  [/g(?=[ei])/gu, 'j'],
  [/G/gu, 'g'],
  [/qu|q/gu, 'k'],
  [/sc(?=[ei])|c(?=[ei])/gu, 's'],
  [/c/gu, 'k'],
  [/k+/gu, 'k'],
  [/t(?=ion)/gu, 's'],
  [/eau|au/gu, 'o'],
  [/oeu|eu|oe/gu, 'E'],
  [/oin/gu, 'WI'],
  [/oi/gu, 'Wa'],
  [/ou|w(?!a)/gu, 'U'],
  [/(?:ai|ei)n(?![aeiounEUW])|(?:ai|ei)m(?![aeioumEUW])/gu, 'I'],
  [/ien(?![aeiounEUW])/gu, 'iI'],
  [/[iu]n(?![aeiounEUW])|[iu]m(?![aeioumEUW])/gu, 'I'],
  [/[ae]n(?![aeiounEUW])|[ae]m(?![aeioumEUW])/gu, 'A'],
  [/on(?![aeiounEUW])|om(?![aeioumEUW])/gu, 'O'],
  [/(?<=.{3})(?:ers|er|ez|ait|ais|aient|ees|ee|es|ai)$/u, 'e'],
  [/ai|ei/gu, 'e'],
  [/(?<=..)e$|(?<=..)[stdxpz]+$/u, ''],
  [/e+/gu, 'e'],
  [/z|s+/gu, 's'],
  [/(.)\1+/gu, '$1'],
];

/** How a folded word sounds; "tapé", "taper" and "tape" sound alike, as people write them. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [letters, meant] of SOUNDS) sound = sound.replace(letters, meant);
  return sound;
}
