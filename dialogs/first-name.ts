const MOST_NAME_CHARACTERS = 40;

const INTRODUCTION =
  /^[\s,.!]*(?:bonjour[\s,.!]+)?(?:(?:j[e']?\s?m['\s]?app?el+e?|je suis|moi c(?:['\s]?est)?|c['\s]?est|c|(?:elle|il) s'appelle|(?:mon|son) pr[ée]nom(?: est| c'est)?|pr[ée]nom)[\s:]+)/i;

/** The words announce a name: whatever else they resemble, a name was asked. */
export function isIntroduction(text: string): boolean {
  return INTRODUCTION.test(text.replaceAll('’', "'")) && firstNameIn(text) !== null;
}

/** Answers to another question, or no answer at all. */
const NO_NAMES =
  /^(?:oui|non|ouais|nan|ok|okay|d'accord|merci|bonjour|bonsoir|salut|stop|annuler?|aucun|rien|quoi|pourquoi|comment|aide|personne|svp|madame|monsieur|rdv)$/i;

/** "je m'appelle Rose", "elle s'appelle Rose", "Rose": one to three words of letters; null for anything else. */
export function firstNameIn(text: string): string | null {
  const bare = text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(INTRODUCTION, '')
    .replace(/[\s.!?,;]+$/, '');
  if (bare.length === 0 || bare.length > MOST_NAME_CHARACTERS) return null;
  if (NO_NAMES.test(bare)) return null;
  if (!/^[\p{L}\p{M}]+(?:[' -][\p{L}\p{M}]+){0,2}$/u.test(bare)) return null;
  return bare.replace(/(^|[ '-])(\p{L})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase());
}
