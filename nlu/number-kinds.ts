/** "4g", "a4", "b2": a name, not a figure inside a word. */
const CODE = /^(?:\d[a-z]|[a-z]\d)$/u;
const HOUR = /^\d{1,2}(?:h|:)\d{0,2}(?:mn?|min)?$/u;
const DATE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/u;
const AMOUNT = /^\d+(?:[.,]\d+)?(?:€|euros?)$|^\d+[.,]\d+$/u;
const RANK = /^\d+(?:er|ere|eme|ème|ère|nde?)$|^[1-9]e$/u;
/** What follows a number without a space and is a word of its own ("3mois", "20ans"). */
const WITH_UNIT = /^(\d{1,6})(ans?|mois|jours?|jrs?|semaines?|fois|heures?|e|km|m|go|mo|personnes?|enfants?)$/u;
/** Helplines, and where a suspicious SMS is sent: the number is the subject. */
const NAMED_NUMBER = /^(?:1[578]|11[2-9]|3[0-9]{3}|33700)$/u;

/** What a figure is about (#heure, #date, #montant, #rang, #cp, #annee, #nombre, #numero), or null when it is no figure we know. */
export function kindOfFigure(figure: string): readonly string[] | null {
  if (HOUR.test(figure)) return ['#heure'];
  if (DATE.test(figure)) return ['#date'];
  if (AMOUNT.test(figure)) return ['#montant'];
  if (RANK.test(figure)) return ['#rang'];
  if (/^\d+$/u.test(figure)) return [kindOfNumber(figure)];
  const [, number, unit] = WITH_UNIT.exec(figure) ?? [];
  if (number !== undefined && unit !== undefined) return unit === 'e' ? ['#montant'] : [kindOfNumber(number), unit];
  return CODE.test(figure) ? [figure] : null;
}

/** `digits` alone. One and two stay words: "1 rdv" is "un rendez-vous". */
export function kindOfNumber(digits: string): string {
  if (digits === '1') return 'un';
  if (digits === '2') return 'deux';
  if (NAMED_NUMBER.test(digits)) return digits;
  if (digits.length === 5) return '#cp';
  if (/^(?:19|20)\d\d$/u.test(digits)) return '#annee';
  return digits.length > 5 ? '#numero' : '#nombre';
}

export const isCode = (word: string): boolean => CODE.test(word);

/** A figure read aloud inside a word: "mat1" is "matin", "vi1" is "vin". */
export function spellFigures(word: string): string {
  if (isCode(word) || !/^[a-z]*[129][a-z]*$/u.test(word) || !/[a-z]{2}/u.test(word)) return word;
  return word.replace(/i?1/u, 'in').replace(/^2/u, 'de').replace('9', 'neuf');
}
