import type { Placed } from './dates-tokens.js';

/** Fewer words that are neither of time nor of politeness make no story: "samedi matin", "bonjour jeudi alors". */
const A_STORY_WORDS = 3;

const ASKS = [
  'vous|votre|vos|svp|stp|sil|rdv|rendez|faudrait|faut|fallait|souhait[a-z]*|voudrai[a-z]*|voulons|veux|veut|veu|aimerai[a-z]*|aimeri[a-z]*',
  'prefer[a-z]*|serait|irait|irai|ira|besoin|dispo[a-z]*|libre|possible|possibilite|faisable|jouable|moyen|peux|peut|peu|pourrai[a-z]*|puis je|puisse',
  'confirme[a-z]*|j arrive (?:a|vers|pour|dans|lundi|mardi|mercredi|jeudi|vendredi|demain)|arriverai|viens|vient|viendra[a-z]*|venir|venue|passer|passerai|je passe|on passe|on se|se voir|se voit|rencontrer|recevoir|recu',
  'ideal|parfait|convien[a-z]*|convenir|arrange[a-z]*|cale|caler|fixer|prevoir|ouvert|ouverts|ouverte|ouvre|ouvrez|fermez|consulte|seance|atelier|creneaux?|place|rappel[a-z]*',
  'merci de|est ce que|combien de temps|autre date|autre jours|partant|va pour|ok pour|ca marche|d accord|entendu|inscri[a-z]*|reserv[a-z]*|prendre|avoir un',
].join('|');
const REQUEST = new RegExp(
  `(?<![a-z])(?:${ASKS})(?![a-z])|^(?:bonjour |bjr |slt |salut |bonsoir |coucou |madame |monsieur |, )*pour (?!info|votre information)`,
  'u',
);

const POLITE =
  /^(?:bonjour|bjr|bonsoir|bsr|salut|slt|coucou|hello|madame|monsieur|mademoiselle|messieurs|merci|cordialement|ok|oui|alors|donc|svp|stp)$/u;

/** "On m'expulse": somebody does something. */
const SUBJECT = /^(?:bonjour |, )*(?:on|il|elle|ils|elles|mon|ma|mes) (?!rdv|rendez)/u;

/** Words of sentences; without any, a message names what it is about: "demain matin carte grise Dupont". */
const TELLS =
  /(?<![a-z])(?:je|j|jai|on|il|elle|ils|elles|nous|me|se|s|mon|ma|mes|notre|nos|m|ne|n|est|sont|a|ont|sera|seront|etait|passe|passent)(?![a-z])/u;

/** False for what a message nobody asked for only tells: "la banque ferme mon compte le 15 décembre". */
export function mayAsk(spelled: string, tokens: readonly Placed[]): boolean {
  if (REQUEST.test(spelled) || tokens.some(({ token }) => ASKING.has(token.is))) return true;
  if (!TELLS.test(spelled)) return true;
  const words = tokens.reduce((sum, { wordsBefore }) => sum + wordsBefore, 0);
  const polite = spelled.split(' ').filter((word) => POLITE.test(word)).length;
  return words - polite < (SUBJECT.test(spelled) ? A_STORY_WORDS - 1 : A_STORY_WORDS);
}

const ASKING: ReadonlySet<string> = new Set(['earliest', 'any-time', 'move', 'cannot', 'except']);
