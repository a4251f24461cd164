/**
 * True when a message asks the person for what nobody should ever ask them: a password, a bank card number, a code just received.
 * A guard against haste and against a borrowed account, not against someone who disguises the question. Warnings ("ne donnez jamais
 * votre mot de passe") and explanations ("tapez le code reçu sur le site") must pass: they are what an aidant writes all day.
 */
export function asksForSecret(text: string): boolean {
  let previousNamedOne = false;
  for (const sentence of sentencesOf(text)) {
    const isWarning = WARNING.test(sentence.replace(NOT_A_WARNING, ''));
    const reduced = sentence.replace(SMALL_WORDS, '').replace(SECRET, 'SECRET');
    const namesOne = reduced.includes('SECRET');
    if (!isWarning && (ASKS.test(reduced) || ((namesOne || previousNamedOne) && GIVE_IT_TO_ME.test(sentence))))
      return true;
    previousNamedOne = namesOne && !isWarning;
  }
  return false;
}

/** Lower case without accents; hyphens, apostrophes and commas become spaces. Each sentence ends with a space, or with "?" and a space. */
function sentencesOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.!?;]+/g, ' ')
    .replace(/ ?\?/g, ' ? ;');
  return plain.split(/[.!;]/).map((sentence) => `${sentence.trim()} `);
}

/** Left out before looking for a secret, so that "le code de votre carte" reads "code carte" (each pattern eats its own space). */
const SMALL_WORDS =
  /\b(?:s il vous plait|s il te plait|svp|stp|merci|bonjour|alors|donc|ensuite|maintenant|aussi|juste|bien|le|la|les|l|un|une|du|de|des|d|au|a|votre|vos|ton|ta|tes|ce|cette|nouveau|ancien|dernier|dernieres?|complet) /g;

/** "carte" alone means the bank's, unless one of these follows. */
const OTHER_CARD =
  'vitale|identite|nationale|grise|sejour|resident|assure|transport|navigo|invalidite|mobilite|jeune|fidelite|electeur|electorale|sim';
const CARD = `(?:cb|carte (?!${OTHER_CARD})(?:bancaire |bleue |credit |paiement |visa )?)`;
const SECRET = new RegExp(
  [
    String.raw`\b(?:identifiants? (?:et |ou )?)?(?:mots? passe|mdp|password|cryptogramme|code (?:secret|confidentiel|pin))\b`,
    String.raw`\b(?:numeros?|chiffres|codes?|photo|date) (?:dos |derriere |sur )?${CARD}`,
    String.raw`\bcarte (?:bancaire|bleue|credit|paiement)\b`,
    String.raw`\bcodes? (?:(?:\d|quatre|six|huit) chiffres|recus?|sms|par sms|unique|temporaire|usage unique)\b`,
    String.raw`\bcodes? (?:verification|confirmation|validation|securite|authentification|connexion)\b`,
    String.raw`\bcodes? (?:que (?:vous|tu|on) \w+(?: \w+)?|qui (?:vous |t )?(?:est|arrive|s affiche)(?: \w+)?)`,
  ].join('|'),
  'g',
);

const GIVE =
  '(?:re)?(?:donne|envoie|envoye|communique|dicte|transmette|fournisse|partage|donner|envoyer|transmettre|fournir)[zr]?';
/** Said of a keyboard or a website as well: these ask only with "moi", "me" or "ici". */
const TELL =
  '(?:re)?(?:dite|dire|indique|precise|rappele|confirme|lise|laisse|note|tape|saisisse|entre|ecrive|ecrire|copie|montre|photographie)[szr]?';
const ME = '(?:moi|nous|me|m)';
const I_NEED =
  '(?:(?:j ai|j aurais|nous avons|on a) besoin|(?:me|nous) (?:faut|faudrait|faudra|manque)|je (?:voudrais|veux|souhaite)|j (?:aimerais|attends))';
const MAY_I = '(?:puis je|pourrais je|je peux|je pourrais|on peut)';
/** "votre nom et votre mot de passe", "les 3 chiffres..." */
const BEFORE_IT = String.raw`(?:\w+ (?:\w+ )?et )?(?:\d )?`;
const KNOW = '(?:avoir|connaitre|savoir|voir|recevoir)';

const ASKS = new RegExp(
  [
    // "donnez votre mot de passe", "pouvez-vous m'envoyer le code reçu"
    String.raw`\b${GIVE} (?:${ME} |ici )?${BEFORE_IT}SECRET`,
    // "dites-moi votre mot de passe", "me confirmer votre numéro de carte", "tapez ici le code"
    String.raw`\b(?:${TELL} (?:${ME}|ici)|${ME} ${TELL}) ${BEFORE_IT}SECRET`,
    // "tapez votre mot de passe ici"
    String.raw`\b${TELL} SECRET.{0,40}\b(?:ici|en reponse|dans (?:chat|message|conversation))\b`,
    String.raw`\b(?:quels? (?:est|sont|etait)|c est quoi|${I_NEED}|${MAY_I}|auriez vous) (?:${KNOW} )?${BEFORE_IT}SECRET`,
    // "votre mot de passe ?", "code de votre carte"
    String.raw`^(?:et )?(?:\d )?SECRET[ ?]*$`,
    // "le code que vous avez reçu, c'est quoi ?"
    String.raw`SECRET.{0,20}\b(?:c est quoi|c est (?:lequel|\?)|quel est il)`,
  ].join('|'),
);

/** In the sentence that names a secret or in the next: "donnez-le-moi", "vous pouvez me le dire". */
const GIVE_IT_TO_ME = new RegExp(
  String.raw`\b(?:(?:${GIVE}|${TELL}) (?:le|la|les) ${ME}|${ME} (?:le|la|les) (?:${GIVE}|${TELL}))\b`,
);

const WARNING = /\bn[e]? .*\b(?:jamais|pas|plus|personne|rien|aucun|surtout)\b|\bjamais\b|\bsans (?:me|nous) /;
/** Negations that warn of nothing. */
const NOT_A_WARNING =
  /\b(?:n hesitez pas|n oubliez pas|ne vous inquietez pas|ne craignez rien|pas de (?:souci|probleme)) /g;
