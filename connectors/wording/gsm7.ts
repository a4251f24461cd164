/** GSM 7-bit default alphabet, 3GPP TS 23.038 §6.2.1, without its escape; note the absence of ê ç â î ô û ë ï œ and of most capitals with an accent. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Extension table, 3GPP TS 23.038 §6.2.1.1: each is sent as an escape and a septet. */
const EXTENSION = '\f^{}\\[~]|€';

const SEPTETS: ReadonlyMap<string, 1 | 2> = new Map([
  ...[...BASIC].map((character) => [character, 1] as const),
  ...[...EXTENSION].map((character) => [character, 2] as const),
]);

/** Septets a character costs, or null when GSM-7 lacks it: the whole message is then sent as UCS-2. */
export function septetsOf(character: string): 1 | 2 | null {
  return SEPTETS.get(character) ?? null;
}

/** Typography to what GSM-7 has; the space that French sets inside « » goes with them, straight quotes take none. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\r\n/g, '\n'],
  [/[\u2028\u2029]/g, '\n'],
  [/«[ \u00a0\u2009\u202f]?/g, '"'],
  [/[ \u00a0\u2009\u202f]?»/g, '"'],
  [/[\u201c\u201d\u201e\u201f\u2033]/g, '"'],
  [/[\u2018\u2019\u201b\u2032\u2039\u203a\u02bc\u00b4`]/g, "'"],
  [/[\u2010-\u2015\u2022\u2043\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
];

/** Composed accents and plain punctuation. No letter is altered: a name keeps its ç, at the price of UCS-2. */
export function toGsm7Punctuation(text: string): string {
  return PLAIN.reduce((plain, [typography, gsm7]) => plain.replace(typography, gsm7), text.normalize('NFC'));
}
