import { foldPlaceName } from '../../bot/domain/place-name.js';
import { MOST_METRES, type Mobility } from '../../bot/domain/placement.js';
import type { Departements } from '../../bot/ports/gazetteer.js';

/** Characters read: an honest answer is a few words. */
const CHARACTERS_READ = 300;
const LONGEST_NAME = 5;

const DISTANCE = /\b(\d{1,4}|[a-z]+(?: [a-z]+)?) ?(?:kms?|kilometres?|kilometre|bornes?)\b/u;
const IN_WORDS: ReadonlyMap<string, number> = new Map([
  ['cinq', 5],
  ['dix', 10],
  ['quinze', 15],
  ['vingt', 20],
  ['vingt cinq', 25],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['cent', 100],
]);
const ANYWHERE =
  /\b(?:partout|n importe ou|toute la france|france entiere|tout le pays|ou vous voulez|pas de limite)\b/u;
const OWN_DEPARTEMENT = /\b(?:tout |dans )?(?:le|mon|notre) (?:departement|dept|dep)\b(?! (?:de|du|des|d|\d))/u;
const HERE =
  /\b(?:bouge(?:rai)? pas|reste (?:ici|sur place|chez moi)|sur place|pas (?:du tout )?mobile|me deplace pas|peux pas me deplacer|pas de (?:permis|voiture|vehicule|deplacements?)|(?:dans )?ma (?:commune|ville) (?:seulement|uniquement)?|dans ma (?:commune|ville)|nulle part|^ici)\b/u;
/** Names that are words as well: "trop cher", "au nord". */
const ORDINARY = /^(?:nord|lot|manche|cher|ain|var|somme|aube|orne|eure|gard|tarn|landes|loire|reunion)$/u;
const INTRODUCES = /^(?:le|la|l|les|du|dans|tout|toute|et|ou)$/u;
const UNIT = /^(?:mn|min|minutes?|h|heures?|ans?|jours?|euros?|km|kms)$/u;

/**
 * How far a person goes to work: "30 km", "toute la Creuse", "23 et 87", "je ne bouge pas", "partout"; null when it is not said. A lone
 * number is not read: 30 may be kilometres or the Gard.
 */
export function readMobility(text: string, known: Departements): Mobility | null {
  const said = foldPlaceName(text.slice(0, CHARACTERS_READ));
  const metres = metresIn(said);
  if (metres !== null) return metres === 0 ? { reach: 'here' } : { reach: 'metres', metres };
  if (ANYWHERE.test(said)) return { reach: 'anywhere' };
  const codes = [...departementsNamed(said.split(' '), known), ...departementsNumbered(said.split(' '), known)];
  if (codes.length > 0) return { reach: 'departements', codes: [...new Set(codes)] };
  if (OWN_DEPARTEMENT.test(said)) return { reach: 'own-departement' };
  return HERE.test(said) ? { reach: 'here' } : null;
}

/** Null when no distance is said, or none that makes sense. */
function metresIn(said: string): number | null {
  const number = DISTANCE.exec(said)?.[1];
  if (number === undefined) return null;
  const last = number.split(' ').at(-1) ?? '';
  const kilometres = /^\d+$/.test(number) ? Number(number) : (IN_WORDS.get(number) ?? IN_WORDS.get(last));
  return kilometres === undefined || kilometres * 1000 > MOST_METRES ? null : kilometres * 1000;
}

function departementsNamed(words: readonly string[], known: Departements): readonly string[] {
  const codes: string[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!known.opensDepartement(words[first] ?? '')) continue;
    for (let last = Math.min(first + LONGEST_NAME, words.length); last > first; last -= 1) {
      const name = words.slice(first, last).join(' ');
      const departement = known.departementByName(name);
      if (departement === null || !isMeant(words, first, last, name)) continue;
      codes.push(departement.code);
      first = last - 1;
      break;
    }
  }
  return codes;
}

function isMeant(words: readonly string[], first: number, last: number, name: string): boolean {
  if (!ORDINARY.test(name)) return true;
  const isPartOf = /^(?:de|du|des|d)$/u.test(words[last] ?? '');
  return !isPartOf && (words.length === 1 || INTRODUCES.test(words[first - 1] ?? ''));
}

/** "23 et 87", "dans le 23"; a number alone may be anything. */
function departementsNumbered(words: readonly string[], known: Departements): readonly string[] {
  const found = words.flatMap((word, at) => {
    const departement = /^(?:\d{2,3}|2[ab])$/u.test(word) ? known.departementByCode(word) : null;
    return departement === null || UNIT.test(words[at + 1] ?? '') ? [] : [{ code: departement.code, at }];
  });
  const isIntroduced = found.some(({ at }) => /^(?:le|du|departements?|dept|dep)$/u.test(words[at - 1] ?? ''));
  return found.length > 1 || isIntroduced ? found.map(({ code }) => code) : [];
}
