/** What is read as an address: its parts are bounded as RFC 5321 bounds them, so that time stays in proportion to the text. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,4}\p{L}{2,24}(?![\p{L}\p{N}@])/u;

/** How people say an address aloud, or type it without the sign: "rose.dupont arobase orange point fr". */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/ ?(?:\(at\)|\[at\]|\b(?:arobase|arobas|arrobase)\b) ?/giu, '@'],
  [/(?<=@[\p{L}\p{N}-]{1,63}) (?:point|dot) (?=\p{L}{2,24}\b)/giu, '.'],
  [/ ?@ ?/gu, '@'],
];

/** The first e-mail address of a message, in lower case; null when there is none. Never throws. */
export function readEmail(text: string): string | null {
  if (!/@|[([]at[)\]]|arr?obas/iu.test(text)) return null;
  const written = SPOKEN.reduce((read, [spoken, sign]) => read.replace(spoken, sign), text);
  const found = EMAIL.exec(written)?.[0];
  return found === undefined || found.includes('..') ? null : found.toLowerCase();
}
