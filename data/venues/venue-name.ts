import { foldPlaceName } from '../../bot/domain/place-name.js';

/** What a venue's name says, apart from the words that any name may have. */
export interface VenueName {
  /** What is offered under that roof, when the name says it: a town hall and a library are two offers at one address. */
  readonly kinds: readonly string[];
  /** The words that are its own, without those of its commune; in alphabetical order, each once. */
  readonly words: readonly string[];
  /** A bus is never the office it is parked at. */
  readonly isOnWheels: boolean;
}

/** What two names have in common. 'contained': the fewer own words are among the others; 'open': one has none of its own. */
export interface Likeness {
  readonly kinds: 'shared' | 'different' | 'unsaid';
  readonly words: 'equal' | 'contained' | 'open' | 'apart';
}

/** Kinds of offers by their folded names, in the order in which they are looked for: the longer before what it contains. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'france-services',
    /\bfrances? ?services?\b|\b(?:msap|mfs|fs)\b|\bmaisons? (?:de |des )?services?(?: (?:au |aux |de |et )?publics?)?\b|\brelais (?:de )?services? (?:au |aux )?publics?\b/g,
  ],
  [
    'social-action',
    /\b(?:ccas|cias)\b|\b(?:(?:centre|ctre) )?(?:inter)?com(?:munale?s?)? (?:d )?actions? sociales?\b|\bactions? sociales? (?:de la ville|communale)\b/g,
  ],
  [
    'social-centre',
    /\bcentres? (?:social|socio ?culturel)(?: (?:et )?culturel)?\b|\bmaisons? (?:pour|de) tous\b|\bcsc\b|\bespaces? (?:de )?vie sociale\b|\bevs\b/g,
  ],
  ['library', /\b(?:mediatheque|bibliotheque|ludotheque|bibliobus)s?\b/g],
  ['post-office', /\b(?:agence |bureau de )?(?:poste|postale)(?: communale)?\b/g],
  ['prefecture', /\b(?:sous )?prefecture\b/g],
  [
    'departement',
    /\b(?:conseil )?departementa(?:l|le|ux)\b|\bdepartements?\b|\bmaisons? (?:\w+ )?(?:de la |des )?solidarites?\b|\bcentre medico social\b|\b(?:cms|mdsi?)\b/g,
  ],
  [
    'intercommunality',
    /\bcommunautes?(?: de communes| d agglo\w*| urbaine)?\b|\bc(?:d?c|a)(?= )|\b(?:comcom|metropole|agglo\w*)\b/g,
  ],
  ['town-hall', /\b(?:mairie|commune|ville|hotel de ville|municipalite)\b/g],
  ['employment', /\b(?:pole|maison de l|maison de) emploi\b|\bfrance travail\b/g],
  ['youth-employment', /\bmissions? locales?\b/g],
  ['youth-information', /\b(?:pij|bij|crij)\b|\b(?:point|bureau|centre|info\w*) (?:d )?info\w* jeun\w+\b/g],
  ['youth-centre', /\bmjc\b|\bmaisons? des jeunes(?: et de la culture)?\b/g],
  ['digital-space', /\bepn\b|\bespaces? publics? numeriques?\b|\bcyber ?(?:base|centre|espace|cafe)s?\b/g],
  ['third-place', /\btiers ?lieux?\b|\bfab ?lab\b/g],
  ['school', /\b(?:college|lycee|ecole|universite|greta)\b/g],
  ['social-security', /\b(?:caf|msa|cpam|carsat)\b/g],
];

const ON_WHEELS = /\b(?:bus|bibliobus|camion\w*|van|fourgon\w*|caravane|itinerant\w*|mobiles?|nomade)\b/;

/** Words of any name; none of them tells two places apart. */
const ANYBODYS = new Set(
  (
    'a ainsi annexe antenne asso association ass au aux avec c centre conseiller conseillere conseillers d dans de des du e en espace et ' +
    'inclusion intercommunal intercommunale itinerant itinerante l la le les lieu local maison mediateur mediation municipal municipale ' +
    'multisites n numerique numeriques o ou par pays permanence point pole pour relais s salle secteur service services site sous structure sur un une y'
  ).split(' '),
);

/** Fewer letters and another letter is another word. */
const TYPO_LETTERS = 5;
/** Of the fewer own words, how many the other name must have. */
const CONTAINED_SHARE = 0.75;

/** `commune` is the venue's own: its words tell nothing of a venue in it. */
export function venueName(name: string, commune: string): VenueName {
  const folded = foldPlaceName(withoutDots(name));
  const town = foldPlaceName(commune).replace(/ \d+(?:er|e|eme)? arrondissement$/, '');
  const bare = town === '' ? folded : ` ${folded} `.replaceAll(` ${town} `, ' ').trim();
  const kinds: string[] = [];
  let rest = bare;
  for (const [kind, spelling] of KINDS) {
    const without = rest.replace(spelling, ' ');
    if (without !== rest) kinds.push(kind);
    rest = without;
  }
  const ofTown = new Set(town.split(' '));
  const words = rest.split(' ').filter((word) => word !== '' && !ANYBODYS.has(word) && !ofTown.has(word));
  return { kinds, words: [...new Set(words)].sort(), isOnWheels: ON_WHEELS.test(folded) };
}

export function likenessOf(a: VenueName, b: VenueName): Likeness {
  return { kinds: kindsOf(a, b), words: likenessOfWords(a.words, b.words, CONTAINED_SHARE) };
}

/** Enough in common to be one place of one offer, if it is at one address. */
export function isSimilar({ kinds, words }: Likeness): boolean {
  if (kinds === 'different' || words === 'apart') return false;
  return words === 'open' ? kinds === 'shared' : true;
}

/** `share` of the fewer words makes 'contained': fewer are enough for streets, whose generals have first names or not. */
export function likenessOfWords(a: readonly string[], b: readonly string[], share: number): Likeness['words'] {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  if (fewer.length === 0) return 'open';
  const found = fewer.filter((word) => more.some((other) => isOneWord(word, other))).length;
  if (found === more.length && found === fewer.length) return 'equal';
  return found >= share * fewer.length ? 'contained' : 'apart';
}

function kindsOf(a: VenueName, b: VenueName): Likeness['kinds'] {
  if (a.kinds.length === 0 || b.kinds.length === 0) return 'unsaid';
  return a.kinds.some((kind) => b.kinds.includes(kind)) ? 'shared' : 'different';
}

/** "C.I.A.S." is one word. */
function withoutDots(name: string): string {
  return name.replace(/\b(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `);
}

/** The same, or a slip of one letter in a word long enough; a number is never another. */
function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < TYPO_LETTERS || longer.length - shorter.length > 1 || /\d/.test(a + b)) return false;
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same += 1;
  return shorter.slice(longer.length === shorter.length ? same + 1 : same) === longer.slice(same + 1);
}
