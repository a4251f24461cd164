/**
 * One spelling for every way of writing a place: lower case, no accents, ligatures opened, apostrophes and hyphens as spaces,
 * `st`/`ste`/`s/` written out, no CEDEX. The gazetteer's keys and the reader of sentences use this very function; folding twice
 * changes nothing.
 */
export function foldPlaceName(name: string): string {
  if (PLAIN.test(name) && !MAY_BE_ABBREVIATED.test(name)) return name;
  return foldedQuickly(name.toLowerCase()) ?? foldedSlowly(name);
}

function foldedSlowly(name: string): string {
  const letters = (/[^ -~]/.test(name) ? withoutAccents(name) : name).toLowerCase();
  const words = (letters.includes('/') ? slashesRead(letters) : letters).replace(/[^a-z0-9]+/g, ' ').trim();
  return MAY_BE_ABBREVIATED.test(words) ? writtenOut(words) : words;
}

const PLAIN = /^[a-z0-9]+$/;
const MAY_BE_ABBREVIATED = /\b(?:ste?s?|cedex)\b/;
/** End of the accented Latin letters, which Unicode puts first. */
const END_OF_LATIN = 0x250;
const APOSTROPHE = 0x2019;
const SLASH = 0x2f;
/** What each character below `END_OF_LATIN` leaves in the middle of a word: a letter, two, or a space. */
const LEFT = Array.from({ length: END_OF_LATIN }, (_unused, code) =>
  foldedSlowly(`a${String.fromCharCode(code)}a`).slice(1, -1),
);

/** One pass, for the names and words without surprise: 40,000 are folded when the gazetteer loads. Null: take the slow way. */
function foldedQuickly(letters: string): string | null {
  let folded = '';
  let from = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue;
    if (code === SLASH || (code >= END_OF_LATIN && code !== APOSTROPHE)) return null;
    const left = code === APOSTROPHE ? ' ' : (LEFT[code] ?? '');
    folded += letters.slice(from, at);
    if (left !== ' ' || (folded !== '' && !folded.endsWith(' '))) folded += left;
    from = at + 1;
  }
  folded = from === 0 ? letters : folded + letters.slice(from);
  if (folded.endsWith(' ')) folded = folded.slice(0, -1);
  const mayBeAbbreviated = folded.includes('st') || folded.includes('cedex');
  return mayBeAbbreviated && MAY_BE_ABBREVIATED.test(folded) ? writtenOut(folded) : folded;
}

function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae');
}

/** "Vitry s/Seine", "Clichy s/s Bois". */
function slashesRead(letters: string): string {
  return letters.replace(/\bs\/s\b/g, ' sous ').replace(/\bs\//g, ' sur ');
}

function writtenOut(words: string): string {
  return words
    .replace(/\bst(e?)(s?)\b/g, 'saint$1$2')
    .replace(/\bcedex(?: \d{1,2})?\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
