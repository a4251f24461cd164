import type { Choice } from '../bot/domain/message.js';
import { editDistance } from './edit-distance.js';

/**
 * Which choice of the last question a message answers: "1", "1.", "le premier", "la 2eme", "oui le deuxième", the label itself or a
 * typo of it. Null when it answers none: the message is then read for itself. Numbers count in the order offered.
 */
export function readChoice(text: string, offered: readonly Choice[]): Choice | null {
  const said = fold(text);
  const standing = STANDING.find(({ words }) => words.test(said));
  if (standing !== undefined) return { label: text, code: standing.code };
  if (offered.length === 0) return null;
  if (said === '') return readThumb(text, offered);
  return (
    readNumber(said, offered) ?? readYesNo(said, offered) ?? readLabel(said, offered) ?? readSynonym(said, offered)
  );
}

/** Lower case, no accents, apostrophes and punctuation as spaces. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const ORDINALS: readonly RegExp[] = [
  /^(?:1|un|une|1er|1ere|premiere?|prems)$/,
  /^(?:2|deux|2e|2eme|2ieme|2nd|2nde|deuxieme|seconde?|deuz?ieme)$/,
  /^(?:3|trois|3e|3eme|3ieme|troisieme|troizieme)$/,
  /^(?:4|quatre|4e|4eme|4ieme|quatrieme)$/,
  /^(?:5|cinq|5e|5eme|5ieme|cinquieme)$/,
  /^(?:6|six|6e|6eme|6ieme|sixieme)$/,
  /^(?:7|sept|7e|7eme|septieme)$/,
  /^(?:8|huit|8e|8eme|huitieme)$/,
];

/** Words around a number that change nothing: "je prends le 2 svp", "choix numéro 1", "oui le deuxième". */
const AROUND_NUMBER =
  /\b(?:je|j|vais|vai|prend|prends|prendre|pren|veux|veu|voudrais|choisis|choisi|prefere|plutot|alors|donc|oui|ok|dac|d accord|bonjour|le|la|les|l|n|no|num|numero|nr|choix|option|reponse|rep|svp|stp|s il vous plait|merci|mrc|c est|cest|celui|celle|ce|lieu|pour|moi|ca sera|sera|va|et|bien|tape|touche)\b/g;

function readNumber(said: string, offered: readonly Choice[]): Choice | null {
  const bare = said.replace(AROUND_NUMBER, ' ').replace(/ +/g, ' ').trim();
  if (/^derniere?$/.test(bare)) return offered.at(-1) ?? null;
  const index = ORDINALS.findIndex((ordinal) => ordinal.test(bare));
  return index === -1 ? null : (offered[index] ?? null);
}

const YES =
  /^(?:oui|ouais|ouai|oué|oue|wi|wé|we|yes|yep|o|ok|okay|oki|okey|d accord|dacor|dac|daccord|dak|volontiers|bien sur|biensur|evidemment|exact|exactement|c est ca|c est juste|c est bon|cest bon|c bon|cbon|juste|parfait|ca marche|sa marche|tout a fait|je veux bien|je confirme|confirme|avec plaisir|absolument|certainement|bien entendu|si|vas y|allez y)(?: (?:oui|ok|c est ca|c est juste|c est bon|merci|svp|s il vous plait|bien sur|parfait|volontiers|madame|monsieur|je confirme|je veux bien|tout a fait|c est exact|d accord))*$/;
const NO =
  /^(?:non|nan|nn|no|nop|nope|pas du tout|jamais|surtout pas|laisse tomber|laissez tomber|annule|annuler|c est faux|c est pas ca|ce n est pas ca|pas la peine|pas maintenant|plus tard|je ne veux pas|je veux pas|jveux pas|aucun|aucune)(?: (?:non|merci|mrc|pas du tout|pas maintenant|madame|monsieur|ca va|c est bon|c est faux|c est pas ca|pas la peine|je ne veux pas|je veux pas))*$/;

/** A yes to what offers it; coming is one too ("je viens", offered by a reminder). */
function readYesNo(said: string, offered: readonly Choice[]): Choice | null {
  if (YES.test(said)) return offered.find(({ code }) => code === 'yes' || code.startsWith('coming:')) ?? null;
  if (NO.test(said)) return offered.find(({ code }) => code === 'no' || code.startsWith('not-coming:')) ?? null;
  return null;
}

function readThumb(text: string, offered: readonly Choice[]): Choice | null {
  if (text.includes('👍')) return offered.find((choice) => choice.code === 'yes') ?? null;
  if (text.includes('👎')) return offered.find((choice) => choice.code === 'no') ?? null;
  return null;
}

/** Words too common to tell one label from another. */
const EMPTY_WORDS = new Set([
  'le',
  'la',
  'les',
  'de',
  'du',
  'des',
  'un',
  'une',
  'a',
  'au',
  'en',
  'et',
  'l',
  'd',
  'oui',
  'celui',
  'celle',
  'lieu',
  'chez',
]);
const MOST_LABEL_WORDS = 8;

function readLabel(said: string, offered: readonly Choice[]): Choice | null {
  const labels = offered.map((choice) => ({ choice, label: fold(choice.label) }));
  const exact = labels.find(({ label }) => label === said);
  if (exact !== undefined) return exact.choice;
  const shortened = labels.filter(({ label }) => withoutCode(label) === said);
  if (shortened.length === 1) return shortened[0]?.choice ?? null;
  const near = labels.filter(({ label }) => isNear(said, label));
  if (near.length === 1) return near[0]?.choice ?? null;
  return uniqueByWords(said, labels);
}

/** "limoges 87" is answered by "limoges"; when two communes bear the name, only the department tells them apart. */
function withoutCode(label: string): string {
  return label.replace(/ (?:\d{2,3}|2[ab])$/, '');
}

/** One wrong letter in a label of five, two in one of nine; never a wrong number: "mardi 8 a 10 h" is not "mardi 1er a 10 h". */
function isNear(said: string, label: string): boolean {
  if (digitsOf(said) !== digitsOf(label)) return false;
  const most = label.length >= 9 ? 2 : label.length >= 5 ? 1 : 0;
  return Math.abs(said.length - label.length) <= most && editDistance(said, label, most) <= most;
}

function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

/** Every telling word is in one label and in no other: "la mediatheque". */
function uniqueByWords(
  said: string,
  labels: readonly { readonly choice: Choice; readonly label: string }[],
): Choice | null {
  const words = said.split(' ').filter((word) => !EMPTY_WORDS.has(word));
  if (
    words.length === 0 ||
    words.length > MOST_LABEL_WORDS ||
    words.every((word) => word.length < 4 && !/^\d/.test(word))
  )
    return null;
  const matching = labels.filter(({ label }) => {
    const has = new Set(label.split(' '));
    return words.every((word) => has.has(word));
  });
  return matching.length === 1 ? (matching[0]?.choice ?? null) : null;
}

/** What may be asked for at any moment in so many words, offered or not. An erasure is confirmed before it is done. */
const STANDING = [
  {
    code: 'erase',
    words:
      /^(?:je (?:veux|voudrais) (?:que vous )?)?(?:effac(?:er?|ez)|supprim(?:er?|ez))(?: moi)?(?: (?:tout|toutes?|tous))?(?: (?:mes|les|nos|ma|mon|notre))?(?: (?:donnees|messages|informations|infos|conversation|numero))?(?: personnelles)?(?: (?:svp|merci|s il vous plait))?$/,
  },
  {
    code: 'placement:withdraw:candidate',
    words:
      /^(?:je )?(?:veux |voudrais )?(?:retire[rz]?|annule[rz]?|supprime[rz]?|efface[rz]?) ma candidature(?: (?:svp|merci|s il vous plait))?$/,
  },
  {
    code: 'placement:withdraw:host',
    words:
      /^(?:(?:je|nous|on) )?(?:veux |voudrais |voulons |veut )?(?:retir(?:e[rz]?|ons)|annul(?:e[rz]?|ons)|supprim(?:e[rz]?|ons)|effac(?:e[rz]?|ons)) (?:ma|notre) demande de (?:mediateur|conseiller)(?: numerique)?(?: (?:svp|merci|s il vous plait))?$/,
  },
] as const;

/** Everyday words for choices that are always worded the same; only when the choice is offered. */
const SYNONYMS: Readonly<Record<string, RegExp>> = {
  more: /^(?:(?:un |une |d |des |l |les |la |le )?(?:autres?|suivante?s?|otres?)(?: lieux?| endroits?| adresses?| choix)?|encore|plus|la suite|suite|ailleurs|voir (?:plus|la suite|d autres)|un autre|une autre|(?:il )?y (?:en )?a (?:t il )?d autres?.*|(?:vous (?:en )?avez|avez vous|d) ?d?autres? ?(?:lieux?|choix)?.*|pas celui la)$/,
  human: /^(?:(?:une |un |la |a une )?(?:personne|humain|aidant|conseiller|conseillere|quelqu un)|9)$/,
  appointment:
    /^(?:(?:un |1 |prendre |je veux un |demander un )?(?:rdv|rendez vous|rendezvous|randevou|rende vous?)(?: svp)?)$/,
  'find-venue': /^(?:(?:un |le |trouver un )?(?:lieu|endroit|adresse))$/,
  'leave-queue':
    /^(?:annuler?|stop|tant pis|laisse tomber|laissez tomber|plus besoin|c est bon|ne plus attendre|j arrete|arreter?)$/,
  'more-slots':
    /^(?:(?:un |une |d |des |a un |a une )?(?:autres?|otres?)(?: moments?| horaires?| heures?| dates?| creneaux?| jours?| choix)?|plus tard|encore|la suite|suite|suivants?|aucun|aucune|rien(?: ne va| ne me va)?|pas possible|(?:ca |sa )?(?:ne )?(?:me )?(?:va|convient) pas)$/,
  wait: /^(?:prevenez moi|previens moi|prevenir|me prevenir|(?:la |une )?liste d attente|attendre|j attends|si (?:une |1 )?place se libere)$/,
  'stop-waiting': /^(?:ne plus attendre|je n attends plus|plus besoin|tant pis|laisse tomber|laissez tomber|annuler?)$/,
  coming: /^(?:(?:oui )?je (?:viens|viendrai|serai la|confirme)|(?:oui )?j y serai|presente?|jvien|je vien|viens)$/,
  'not-coming':
    /^(?:(?:non )?je (?:ne )?(?:peux|pourrai|pourrais|viens|viendrai|peu) (?:pas|plus)(?: venir)?|(?:non )?(?:j|je|jpeu|jpe|jpeux) ?pas(?: venir)?|annuler?|annulez|empeche|jpeux pas|jpeu pas)$/,
  erase: /^(?:efface[rz]?|effacer? tout|supprime[rz]?|supprimer? tout)$/,
  other: /^(?:autre|autre chose|rien de tout ca|aucun|ni l un ni l autre|0)$/,
};

/** "coming" of "coming:9f3c". */
function kindOf({ code }: Choice): string {
  return code.split(':', 1)[0] ?? code;
}

function readSynonym(said: string, offered: readonly Choice[]): Choice | null {
  const synonym = offered.find((choice) => SYNONYMS[kindOf(choice)]?.test(said) === true);
  if (synonym !== undefined) return synonym;
  // Others are asked for although none was left to offer: the dialogue says so instead of starting again.
  const isList = offered.some((choice) => choice.code.startsWith('venue:'));
  if (isList && SYNONYMS['more']?.test(said) === true) return { label: said, code: 'more' };
  const isTimes = offered.some((choice) => choice.code.startsWith('slot:'));
  return isTimes && SYNONYMS['more-slots']?.test(said) === true ? { label: said, code: 'more-slots' } : null;
}
