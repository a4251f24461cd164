import type { Relation } from '../../bot/domain/on-behalf.js';
import { fold } from '../normalise.js';

/** Characters of a message that are read. */
const CHARACTERS_READ = 600;

/** With "mon", "ma", "mes", "notre". Longer names come first: "belle-mère" is no mother. Folded, hyphens as spaces. */
const MINE: readonly (readonly [names: string, relation: Relation])[] = [
  [
    'belle (?:mere|soeur|fille)|beau (?:pere|frere|fils)|beaux parents|grands? (?:mere|pere|parents)|petits? (?:fils|enfants)|petites? filles?',
    'other',
  ],
  [
    'oncle|tante|tonton|tata|tatie|soeur|frere|cousine?|neveu|niece|mamie|mamy|papi|papy|meme|pepe|collegue|proche|protegee?|pupille|beneficiaire|usagere?|patiente?|cliente?|locataire|marraine|parrain|colocataire',
    'other',
  ],
  ['mere|mer|maman|mman|mamman|daronne', 'mother'],
  ['pere|papa|daron', 'father'],
  ['parents', 'parents'],
  ['maris?|epoux|epouse|femme|conjointe?|compagnon|compagne|concubine?|copain|copine|homme|cherie?', 'partner'],
  ['fils|filles?|enfants?|garcons?|ado|gamine?|bebe|ainee?|petit dernier|petite derniere', 'child'],
  ['voisine?s?|voizine?', 'neighbour'],
  ['amie?s?|pote', 'friend'],
];
/** With "un", "une", "des": a person of whom nothing else is known. */
const SOME: readonly (readonly [names: string, relation: Relation])[] = [
  ['voisine?s?|voizine?', 'neighbour'],
  ['(?:vieil |vieille |bon |bonne )?amie?s?|copain|copine|pote', 'friend'],
  [
    '(?:vieille |autre |jeune )?(?:dame|personne(?= (?:que|qui|qu|agee|de|en|malade|handicapee|isolee|seule))|personne agee)|(?:vieux |jeune )?(?:monsieur|homme)|beneficiaire|usagere?|patiente?|cliente?|residente?|jeune|famille|proche|parent|collegue|membre de ma famille|femme|locataire|cousine?|refugiee?',
    'other',
  ],
];

const alternatives = (table: readonly (readonly [string, Relation])[]): string =>
  table.map(([names]) => `(${names})`).join('|');
const MY = '(?:mon|ma|mes|notre|nos) (?:vieille |vieux |pauvre |cher |chere |propre )?';
const SOME_ONE = '(?:un|une|des|1|cette|ce|la|le) ';
const SOMEBODY =
  '(quelqu un|qqun|qqn|autrui|une autre personne|une tierce personne|un tiers|une personne)(?= d autre|,|\\.|$| qui| que| qu)';
const ANYONE = `(?:${MY}(?:${alternatives(MINE)})|${SOME_ONE}(?:${alternatives(SOME)})|${SOMEBODY})(?![a-z])`;
const RELATIONS_IN_ORDER: readonly Relation[] = [...MINE.map(([, of]) => of), ...SOME.map(([, of]) => of), 'other'];

/** A thing that is "pour" somebody without being asked in their name; feelings. */
const THING =
  'cadeaux?|prime|allocations?|alloc|bourse|argent|sous|merci|peur|inquiete?|grave|dangereux|mal|place en creche|garde|nounou|jouets?|vetements?|pension|difficile|dur|fini|trop tard|prie|priez|temps|atelier|jeux?|activites?|ordinateur|tablette|telephone|portable';
const WISHES =
  '(?:a|ont|aurait|auraient|avait) (?:vraiment |aussi |bien )?besoin (?:d un |d une |d |de |qu on )|(?:voudrait|voudraient|souhaite|souhaitent|souhaiterait|aimerait|aimeraient|veut|cherche|demande|desire) (?:bien |aussi )?(?:a )?(?:(?:un|une|avoir un|prendre|obtenir|fixer|reserver|voir|rencontrer|parler a|venir|etre) )';
const APPOINTMENT =
  '(?:[a-z]+ ){0,3}?(?:rdv|rendez vous|creneau|conseiller|conseillere|mediateur|mediatrice|aidee?|aide|accompagnement|accompagnee?|entretien|place)';

const PATTERNS: readonly RegExp[] = [
  // "Pour ma mère", "au nom de mon mari", "à la place de ma voisine".
  new RegExp(
    `(?<!(?:^| )(?:${THING}) )(?<![a-z])(?:pour(?: le compte de| aider| accompagner)?|au nom de|a la place de|de la part de|en faveur de|concernant) ${ANYONE}`,
    'u',
  ),
  // "J'accompagne une dame", "je m'occupe de mon père", "je suis le tuteur de".
  new RegExp(
    `(?<![a-z])(?:(?:j|je|on|nous|qui) (?:aide|aidons|accompagne|accompagnons|assiste|represente|representons|suis avec|viens avec)|(?:je |nous )(?:m |nous )?occup(?:e|ons) d(?:e|u)?|suis (?:le |la |l )?(?:aidante?|tuteur|tutrice|curateur|curatrice|auxiliaire(?: de vie)?|aide a domicile|assistante? (?:de vie|maternelle)) d(?:e|u)|(?:aider|accompagner|inscrire) ) ?${ANYONE}`,
    'u',
  ),
  // "Une personne que j'aide", "la dame dont je m'occupe".
  new RegExp(
    `(?<![a-z])(?:une?|la|le|les|des) (personne|dame|monsieur|femme|homme|jeune|famille|voisine?|amie?)(?: agee?)? (?:que (?:j aide|j accompagne|je suis|je represente|nous (?:aidons|accompagnons|suivons))|dont je m occupe|chez qui je travaille)(?![a-z])`,
    'u',
  ),
  // "Ma mère a besoin d'un rendez-vous", "mon voisin voudrait voir le conseiller".
  new RegExp(`(?<![a-z])${ANYONE}[^.!?]{0,40}? (?:${WISHES})${APPOINTMENT}(?![a-z])`, 'u'),
];
/** Of the third pattern: who the word names. */
const DESCRIBED: Readonly<Record<string, Relation>> = {
  voisin: 'neighbour',
  voisine: 'neighbour',
  ami: 'friend',
  amie: 'friend',
};

/** Messages without any of these name nobody; most end here. */
const A_SIGN =
  /pour |pr |nom de|place de|part de|aide|accompagn|assiste|represente|occup|besoin|dont|voudr|souhait|aimer|veut|cherche|demande|avec|inscrire|concernant|desire|tut|curat|auxil/u;

/** Whom the person asks for, when it is somebody else and the message says so; null otherwise. Immediate, never throws. */
export function onBehalfOf(text: string): Relation | null {
  const words = folded(text.slice(0, CHARACTERS_READ));
  if (!A_SIGN.test(words)) return null;
  let best: { readonly at: number; readonly relation: Relation } | null = null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (match !== null && (best === null || match.index < best.at))
      best = { at: match.index, relation: relationOf(match) };
  }
  return best?.relation ?? null;
}

function relationOf(match: RegExpExecArray): Relation {
  const group = match.slice(1).findIndex((named) => named !== undefined);
  const described = match.length === 2 ? DESCRIBED[match[1] ?? ''] : undefined;
  return match.length === 2 ? (described ?? 'other') : (RELATIONS_IN_ORDER[group] ?? 'other');
}

/** Lower case without accents, apostrophes and hyphens as spaces, the SMS "pr" in full; punctuation stays, set apart. */
function folded(text: string): string {
  return fold(text)
    .replace(/['’‘`´-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\b(?:pr|pou|por|pur)\b/gu, 'pour')
    .replace(/\b(?:jaccompagne)\b/gu, 'j accompagne')
    .replace(/\b(?:jaide)\b/gu, 'j aide')
    .replace(/\b(?:mé|mai) parents\b/gu, 'mes parents');
}
