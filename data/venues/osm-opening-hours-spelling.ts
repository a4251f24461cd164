/** French words of hours in OSM's, by their folded spelling; '' for those that say nothing. */
const FRENCH: Readonly<Record<string, string>> = {
  ...{ lundi: 'Mo', mardi: 'Tu', mercredi: 'We', jeudi: 'Th', vendredi: 'Fr', samedi: 'Sa', dimanche: 'Su' },
  ...{ lun: 'Mo', mar: 'Tu', mer: 'We', jeu: 'Th', ven: 'Fr', sam: 'Sa', dim: 'Su' },
  ...{ au: '-', a: '-', et: ',', de: '', du: '', le: '', les: '', des: '', ferme: 'off', fermee: 'off' },
};
/** "mar" is March in OSM: French short names are read only where a French word says that the text is French. */
const IS_FRENCH = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim|au|et|ferme)s?\b/;

/**
 * The same hours as OSM spells them, when the text can mean one thing only: long dashes, "9h" and "9h30", "9.30", French days and words
 * ("du lundi au vendredi de 9h à 12h et de 14h à 17h"), a sign too many at the end. A text that needs nothing comes back as it is.
 */
export function spelledAsOsm(text: string): string {
  const plain = text
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\d)\s?h\s?(\d{2})?(?![\da-z])/gi, (_, minutes: string | undefined) => `:${minutes ?? '00'}`)
    .replace(/(?<=\b\d{1,2})\.(?=\d{2}\b)/g, ':')
    .replace(/\s*[.,:]+$/, '');
  return IS_FRENCH.test(folded(plain)) ? fromFrench(plain) : plain;
}

function fromFrench(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => FRENCH[folded(word)] ?? FRENCH[folded(word).replace(/s$/, '')] ?? word);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
