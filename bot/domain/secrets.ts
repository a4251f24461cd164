/**
 * Secrets that people paste although nobody asked: masked before the first write, so that no store, log, model or aidant ever sees
 * them. Numbers are recognised by their check digits, passwords and codes by the words around them.
 */

export type SecretKind = 'card' | 'nir' | 'iban' | 'password' | 'code';

/** What stands in the place of a secret; people and aidants read it. */
const MASKS: Readonly<Record<SecretKind, string>> = {
  card: '[numéro de carte masqué]',
  nir: '[numéro de sécurité sociale masqué]',
  iban: '[IBAN masqué]',
  password: '[mot de passe masqué]',
  code: '[code masqué]',
};

export function maskSecrets(text: string): { readonly text: string; readonly found: readonly SecretKind[] } {
  const found: SecretKind[] = [];
  const mask = (kind: SecretKind): string => {
    found.push(kind);
    return MASKS[kind];
  };
  const masked = text
    .replace(NIR, (match: string) => (hasNirKey(match) ? mask('nir') : match))
    .replace(NIR_WITHOUT_KEY, (_match, before: string) => before + mask('nir'))
    .replace(IBAN, (match: string) => maskIban(match, mask))
    .replace(CARD, (match: string) => (isCard(match) ? mask('card') : match))
    .replace(PASSWORD, (match: string, before: string, value: string) => {
      if (value.startsWith('[') || (!STATED.test(before) && isOrdinary(value))) return match;
      return before + mask('password');
    })
    .replace(FAR_PASSWORD, (match: string, before: string, value: string) =>
      looksLikePassword(value) ? before + mask('password') : match,
    )
    .replace(LOGIN_PAIR, (_match, before: string) => before + mask('password'))
    .replace(CODE, (_match, before: string) => before + mask('code'));
  return { text: masked, found };
}

export function hasMaskedSecret(text: string): boolean {
  return Object.values(MASKS).some((mask) => text.includes(mask));
}

/** Sex, year, month (20-42 and 50-99 for those born abroad or unknown), department (2A, 2B), commune, order, key. */
const NIR = /(?<![\d])[123478][\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?\d[\dABab][\s.-]?\d{3}[\s.-]?\d{3}[\s.-]?\d{2}(?!\d)/g;
/** The thirteen characters alone are masked only after words that announce them. */
const NIR_WITHOUT_KEY =
  /((?:s[ée]cu(?:rit[ée] sociale)?|\bnir\b|carte vitale)[^\d\n]{0,30})[123478][\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?\d[\dABab][\s.-]?\d{3}[\s.-]?\d{3}(?![\s.-]?\d)/gi;
const IBAN = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}(?![A-Za-z0-9])/g;
const CARD = /(?<!\d)\d(?:[ .-]?\d){12,18}(?!\d)/g;
const PASSWORD =
  /((?:mots? de pas+es?|mdp|password|code secret|code pin|\bpin\b|code confidentiel)(?:(?:\s+[^\s:=]{1,20}){0,5}\s*(?::|=|->|→)|(?:\s+(?:de|du|pour|sur)(?:\s+[^\s:=]{1,20}){1,3})?\s+(?:est|c'est|cest|c’est))\s*)(\S{3,64})/gi;
/** "mon mot de passe ameli est Soleil2024!": with words in between, only what is written as passwords are. */
const FAR_PASSWORD =
  /((?:mots? de pas+es?|mdp|password)(?:\s+[^\s:=]{1,20}){1,4}?\s+(?:est|c'est|cest|c’est)\s+)(\S{4,64})/gi;
const LOGIN_PAIR = /(\S+@\S+\.\w{2,10}\s*[/:;|]\s*)(?!\[)\S{6,64}/g;
const CODE =
  /(\bcode(?!\s+(?:postal|insee|naf|ape|promo|wifi|rome|civil|du travail))(?:\s+[a-zà-ÿ']{2,14}){0,4}\s*(?:est|c'est|:|=)?\s*)\b(?:\d[ -]?){3,7}\d\b(?![\s]?(?:h\b|€|eur|ans))/gi;
/** A colon or an equals sign: what follows is given as the password, whatever it looks like. */
const STATED = /[:=>→]\s*$/;

/** "mon mot de passe est perdu": words that say what happened to it. */
const WHAT_HAPPENED =
  /^(?:perdu|oubli|bloqu|refus|faux|incorrect|invalide|expir|pas\b|plus\b|trop|toujours|introuvable|bon\b|correct|rejet|mauvais|erron|inconnu|demand|dans|sur|le\b|la\b|un\b|ou\b|où|quoi|compliqu|obligatoire|ok\b|chang|vol|pirat|encore|celui|dur|difficile|impossible|en\b|à\b|a\b|fini|mort|tout|jamais|tr[èe]s)/i;

/** A digit or a sign beside letters, or a capital after the first letter. */
function looksLikePassword(value: string): boolean {
  if (value.startsWith('[')) return false;
  const inner = value.replace(/[.,;!?]+$/, '');
  return (/\d/.test(inner) && /\D/.test(inner)) || /\p{L}[^\p{L}\d'’-]/u.test(inner) || /\p{Ll}\p{Lu}/u.test(inner);
}

function isOrdinary(value: string): boolean {
  return WHAT_HAPPENED.test(value);
}

/** Key = 97 - (number mod 97); in Corsica 2A counts as 19 and 2B as 18 (INSEE). */
function hasNirKey(match: string): boolean {
  const compact = match.replace(/[\s.-]/g, '').toUpperCase();
  const digits = compact.slice(0, 13).replace('2A', '19').replace('2B', '18');
  if (!/^\d{13}$/.test(digits) || !/^\d{2}$/.test(compact.slice(13))) return false;
  return 97 - Number(BigInt(digits) % 97n) === Number(compact.slice(13));
}

/** The pattern may run on into the next words: the longest beginning that checks (ISO 13616, mod 97 = 1) is the IBAN. */
function maskIban(match: string, mask: (kind: SecretKind) => string): string {
  for (let end = match.length; end >= 15; end -= 1) {
    if (isIban(match.slice(0, end))) return mask('iban') + match.slice(end);
  }
  return match;
}

function isIban(text: string): boolean {
  const compact = text.replace(/[ .-]/g, '').toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55);
    for (const digit of value) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Length and first digits of the networks seen in France (ISO/IEC 7812), and the Luhn check; a SIRET has fourteen digits and is none. */
function isCard(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  if (!/^(?:4(?:\d{12}|\d{15}|\d{18})|[256]\d{15}|3[47]\d{13})$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
