import type { VenueFilter } from '../../bot/domain/venue-filter.js';
import type { VenueWishes } from '../../bot/domain/venue-wishes.js';
import type { Access, Fee, Programme, Public, SpecialCare } from '../../bot/domain/venue.js';
import { fold } from '../normalise.js';

/** What is asked of a venue besides its service, by the words that ask it; folded, apostrophes and hyphens as spaces. */
const SPECIAL_CARE: readonly (readonly [RegExp, SpecialCare])[] = [
  [
    /\b(?:fauteuil(?:s)? roulant|en fauteuil|accessible fauteuil|acces fauteuil|fauteuils?$|pmr|handicap(?:e|ee)? moteur|mobilite reduite|sans (?:escaliers?|marches?)|deambulateur|rampe)\b/u,
    'Handicaps moteurs',
  ],
  [
    /\b(?:(?:parl\w+|en|langue|cause\w*|speak\w*) (?:l )?(?:anglais|english)|anglophones?|english)\b/u,
    'Langues étrangères (anglais)',
  ],
  [
    /\b(?:(?:parl\w+|en|langue|cause\w*|traduct\w+|interprete) (?:l |le |du |de l )?(?:arabe|espagnol|portugais|turc|russe|ukrainien|roumain|italien|allemand|chinois|mandarin|tamoul|bambara|peul|lingala|dari|pachto|persan|farsi|vietnamien|polonais|albanais|serbe|soninke|wolof|comorien|creole|kurde|bengali|hindi|ourdou|somali|tigrinya|armenien|georgien)|langues? etrangeres?|autres? langues?)\b/u,
    'Langues étrangères (autres)',
  ],
  [/\b(?:sourds?|sourdes?|malentendants?|malentendantes?|surdite|langue des signes|lsf)\b/u, 'Surdité'],
  [
    /\b(?:aveugles?|malvoyants?|malvoyantes?|non voyants?|mal voyants?|deficien\w+ visuel\w*)\b/u,
    'Déficience visuelle',
  ],
  [
    /\b(?:illettr\w+|analphabet\w+|(?:ne )?sa(?:is|it|vent) (?:ni |pas )(?:bien )?(?:lire|ecrire)|pas lire)\b/u,
    'Illettrisme',
  ],
  [
    /\b(?:handicap mental|handicaps mentaux|deficien\w+ (?:mental\w*|intellectuel\w*)|autis\w+|trisomi\w+)\b/u,
    'Handicaps mentaux',
  ],
];
const PUBLICS: readonly (readonly [RegExp, Public])[] = [
  [/\b(?:(?:reserve|seulement|que|pour|entre) (?:aux |les |des )?femmes|non mixte)\b/u, 'Femmes'],
  [/\b(?:pour|aux?) (?:les )?(?:jeunes|ados?|adolescents?)\b/u, 'Jeunes'],
  [/\b(?:pour|aux?) (?:les )?etudiants?\b/u, 'Étudiants'],
  [/\b(?:pour|aux?) (?:les )?(?:seniors?|personnes agees|retraites)\b/u, 'Seniors'],
  [/\b(?:avec|pour) (?:mes |les |des )?(?:enfants|familles)\b/u, 'Familles et/ou enfants'],
];
const FEES: readonly (readonly [RegExp, Fee])[] = [[/\b(?:gratuit\w*|sans payer|qui (?:ne )?coute rien)\b/u, 'free']];
const ACCESS: readonly (readonly [RegExp, Access])[] = [
  [/\b(?:sans (?:rendez vous|rdv)|acces libre|entree libre|venir directement)\b/u, 'walk-in'],
];
const PROGRAMMES: readonly (readonly [RegExp, Programme])[] = [
  [/\baidants? connect\b/u, 'Aidants Connect'],
  [/\b(?:france services?|maison france services?|mfs)\b/u, 'France Services'],
  [/\bconseillers? numeriques?\b/u, 'Conseillers numériques'],
];
const ITINERANT =
  /\b(?:bus|camion|itinerant\w*|ambulant\w*)\b.*\b(?:numerique|france services?|passe|itinerant\w*)\b|\bitinerant\w*\b/u;
const NEARER =
  /\b(?:plus (?:pres|proche|a cote)|moins loin|trop loin|cest loin|c est loin|encore plus pres|pas si loin)\b/u;
const NEXT =
  /^(?:(?:et |oui |non |la |le |l |les |un |une |en )*(?:suivante?s?|autres?|apres|d autres?|dautres?)(?: lieux?| endroits?| adresses?)?|(?:encore|plus)(?: de lieux| d autres)?|voir (?:la suite|plus)|(?:il y en a|ya|y a|yen a|t en as|vous en avez) (?:pas )?d ?autres?.*|montre\w* (?:la suite|en d autres|d autres).*|une autre (?:proposition|adresse).*|autre chose de? plus loin)$/u;
const WRONG =
  /\b(?:ferme(?:e)? (?:definitivement|pour toujours|depuis)|(?:a|est|ont) (?:ferme pour de bon|demenage)|n ?existe plus|plus la bonne adresse|mauvaise adresse|(?:faux|mauvais) numero|numero (?:est )?(?:faux|mauvais|pas bon)|numero ne (?:marche|repond) (?:pas|plus)|horaires? (?:sont |est )?(?:faux|fausses?|pas bons?|mauvais)|adresse (?:est )?(?:fausse|pas bonne)|n est plus la|cest plus la|c est plus la)\b/u;

/** What a message asks of the venue, besides where and what for; empty for most. Local, immediate, never throws. */
export function readVenueWishes(text: string): VenueWishes {
  const said = fold(text.slice(0, MOST_CHARACTERS))
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
  const filter: VenueFilter = {
    ...asked('specialCare', SPECIAL_CARE, said),
    ...asked('publics', PUBLICS, said),
    ...asked('fees', FEES, said),
    ...asked('access', ACCESS, said),
    ...asked('programmes', PROGRAMMES, said),
    ...(ITINERANT.test(said) ? { isItinerant: true } : {}),
  };
  return { filter, step: NEXT.test(said) ? 'next' : NEARER.test(said) ? 'nearer' : null, isWrong: WRONG.test(said) };
}

/** A wish is said in a few words; a letter is not searched for them. */
const MOST_CHARACTERS = 400;

function asked<K extends string, T>(
  key: K,
  table: readonly (readonly [RegExp, T])[],
  said: string,
): { readonly [key in K]?: readonly T[] } {
  const values = table.filter(([words]) => words.test(said)).map(([, value]) => value);
  if (values.length === 0) return {};
  const condition: { [key in K]?: readonly T[] } = {};
  condition[key] = values;
  return condition;
}
