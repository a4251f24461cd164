/**
 * One spelling for every way of writing a place: lower case, no accents, ligatures opened, apostrophes and hyphens as spaces,
 * `st`/`ste`/`s/` written out, no CEDEX. The gazetteer's keys and the reader of sentences use this very function; folding twice
 * changes nothing.
 */
export function foldPlaceName(name: string): string {
  const letters = (/[^ -~]/.test(name) ? withoutAccents(name) : name).toLowerCase();
  const words = (letters.includes('/') ? slashesRead(letters) : letters).replace(/[^a-z0-9]+/g, ' ').trim();
  return MAY_BE_ABBREVIATED.test(words) ? writtenOut(words) : words;
}

/** Nearly all names skip the slower step: 37,000 are folded when the gazetteer loads. */
const MAY_BE_ABBREVIATED = /\b(?:ste?s?|cedex)\b/;

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
