import type { CodeInsee } from '../../bot/domain/ids.js';
import { foldPlaceName } from '../../bot/domain/place-name.js';

/** Only towns this large are called by the start of their name ("Aix", "Brive", "Mortagne") far from home. */
export const POPULATION_OF_A_TOWN = 3_000;
/** Of a double name, the first half says the town from this size on: "Bourgoin", "Corbeil", "Évry". */
const POPULATION_OF_A_DOUBLE_TOWN = 10_000;

/** What follows the everyday name: "-en-Provence", "-sur-Marne", "-la-Gaillarde", "-d'Ascq"... */
const COMPLEMENT = / (?:sur|sous|en|les|lez|le|la|l|de|du|des|d|au|aux|a) .+$/;
const SECOND_HALF = / .+$/;

/** Starts that name nothing on their own. */
const TOO_COMMON = new Set(
  `
  aigues aire anse baie bain bains bar bas basse beau belle blanc bois bon bonne bons bouc bourg bras cap carrieres case celle
  celles champ champs charite chateau cheval cires cite colle cote croix deux eaux entre essarts etang etoile fare ferme font
  forges fort fosse gare grand grande gros haut haute hauts ile isle jard jardin lac lion loire luc lys maisons mer mesnil
  mesnils mont morne motte moulin mur neuf neuve neuves nort nouvelle palais pavillons pays peage petit petite piton plage
  plaine plan plateau pointe pont ponts port porte portes pre puy quatre queue rang ris rive rives riviere roche ruelle saint
  sainte saintes salles selles sept serre sin six source temple terre terres tour trans trois vair val vallee vallons vals
  vert vieille vieux ville villes voisins
  `
    .trim()
    .split(/\s+/),
);

/** Everyday name of a town of at least `POPULATION_OF_A_TOWN`, folded: the official one without its complement. Null for most. */
export function shortNameOf(name: string, population: number): string | null {
  const folded = foldPlaceName(name);
  const article = /^(?:l|le|la|les) /.exec(folded)?.[0] ?? '';
  const bare = folded.slice(article.length);
  const isSaint = /^sainte?s? /.test(bare);
  const start = bare.replace(COMPLEMENT, '');
  const half = !isSaint && population >= POPULATION_OF_A_DOUBLE_TOWN ? start.replace(SECOND_HALF, '') : start;
  const short = article + half;
  return short !== folded && half.length >= 3 && !TOO_COMMON.has(half) ? short : null;
}

/** Everyday names that no rule gives, folded, by INSEE code. */
export const SPECIAL_NAMES: readonly (readonly [CodeInsee, readonly string[]])[] = [
  ['08105', ['mezieres']],
  ['29024', ['carhaix']],
  ['43157', ['le puy']],
  ['31042', ['luchon']],
  ['48061', ['florac']],
  ['58062', ['chateau chinon']],
  ['58063', ['chateau chinon']],
  ['91228', ['courcouronnes']],
  // Communes that vanished into a larger one without remaining its delegated communes.
  ['82186', ['valence d agen']],
  ['85194', ['chateau d olonne', 'olonne sur mer']],
  ['14431', ['mezidon']],
  ['50129', ['equeurdreville']],
];
