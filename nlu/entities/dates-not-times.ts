import { A_MONTH, A_WEEKDAY } from './dates-words.js';

/** What stands for a passage that was taken out: no word, no figure, no end of a sentence. */
const TAKEN_OUT = ' # ';

const STREET =
  'rue|r|avenue|av|ave|place|pl|bd|bld|boulevard|chemin|allee|allees|impasse|quai|cours|square|route|rte|faubourg|pont|passage|lycee|college|ecole|stade|quartier|arret|station|metro|cite|residence|esplanade|salle|hopital|caserne|parc|venelle|voie|promenade|rond point|lotissement';

const COUNTED =
  '€|euros?\\b|eur\\b|balles\\b|%|ans\\b|go\\b|mo\\b|giga|km\\b|metres\\b|personnes?\\b|fois\\b|questions?\\b|pages?\\b|documents?\\b|papiers?\\b|enfants?\\b|etages?\\b|kg\\b|cm\\b|m2\\b|degres?\\b|loyers?\\b|cachets?\\b|comprimes?\\b|gouttes?\\b|factures?\\b|courriers?\\b|lettres?\\b|filles?\\b|garcons?\\b|fils\\b|petits?\\b|points?\\b|pieces?\\b';
const RANKED =
  'etage|arrondissement|arrdt|arr|fois|enfant|rang|tour|niveau|cycle|trimestre|degre|classe|ligne|page|chambre|porte|annee|siecle|relance|lettre|courrier|demande|dossier';

/** Figures that say no time, in a folded text. Each is bounded: a text is at most `MAX_DATE_CHARACTERS` long. */
const FIGURES: readonly RegExp[] = [
  // Telephone numbers, web addresses, references, e-mail addresses.
  /(?:\+ ?\d{2,3}|(?<!\d)0)[ .-]?[1-9](?:[ .-]?\d{2}){4}(?!\d)/gu,
  /\S{1,60}@\S{1,60}|https?:\S{0,150}/gu,
  // The months name streets, in figures or in letters.
  new RegExp(
    `(?<![a-z\\d])(?:\\d{1,4} ?(?:bis|ter)? ?,? ?)?(?:${STREET})(?: (?:du|des|d|de))? (?:\\d{1,2}|premier)(?:er)? ?(?:${A_MONTH})(?: ?\\d{4})?`,
    'gu',
  ),
  new RegExp(`(?<![\\d/:h.-])\\d{1,4} ?(?:bis|ter)? ?,? ?(?:${STREET})(?![a-z])`, 'gu'),
  // Opening round the clock, ages, amounts, temperatures, shares, counts.
  /(?<!\d)24 ?h? ?(?:\/|sur) ?(?:24|7)(?: ?h)?|(?<!\d)7 ?j?(?:ours)? ?(?:\/|sur) ?7(?: ?j(?:ours)?)?/gu,
  new RegExp(`(?<!\\d)\\d{1,3}(?:[ .]?\\d{3})*(?:[.,]\\d{1,2})? ?(?:${COUNTED})`, 'gu'),
  /(?<!\d)\d{2}(?:[.,]\d)? (?:de )?(?:fievre|temperature|tension)/gu,
  new RegExp(`(?<!\\d)\\d{1,2} ?(?:ere?|e|eme|nde?) (?:${RANKED})`, 'gu'),
  /(?<!\d)\d{5,}(?!\d)/gu,
  // Shifts: "3x8", "2-8".
  /(?<=(?:bosse|travaille|suis|fais|en|les|fait) (?:en |les )?)[2345] ?[x*/-] ?8(?!\d| ?h)/gu,
  // How long: "pendant 2h", "2h de trajet".
  /(?<!\d)\d{1,2} ?(?:h|heures?) (?:de (?:formation|cours|route|trajet|attente|bus|train|voiture|travail|marche)|par (?:jour|semaine|mois))/gu,
];

const HOW_MANY = '(?:environ |plus de |deja |bientot )?(?:\\d{1,3}|une?|quelques|des|plusieurs)';
const A_PART = 'matin|soir|midi|aprem';
const A_DAY = `(?:${A_WEEKDAY}|\\d{1,2}(?: ?(?:er|eme))?(?: (?:${A_MONTH}))?(?: \\d{4})?|(?:${A_MONTH})(?: \\d{4})?|ce matin|ce soir|cet aprem|hier|${A_PART}|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2} ?h(?: ?\\d{2})?)`;
/** "La facture de janvier", "le journal de 20h": the day is the thing's name. */
const DATED_THING =
  'journal|conversation|echange|prise de sang|analyses?|resultats?|ordonnance|echographie|scanner|radio|passage|visite|appel|discussion|coup de fil|france|parisien|magazine|edition|factures?|loyers?|paie|paye|salaires?|courriers?|lettres?|mails?|sms|messages?|menu|marche|match|film|emission|bulletins?|releves?|quittances?|avis|arrete|decret|loi|fiche|pension|allocations?|versements?|virements?|paiements?|echeances?|prelevements?|amende|jugement|bus|train|tram|messe|tele|infos|mensualites?|cheque|convocation|notification|decision|relance|demande|reclamation|declaration|attestation';
const FEAST_THING = 'prime|marche|cadeaux?|pere|sapin|colis|repas|arbre|chants?|menu|soiree|gouter|chocolats?';

/** Words of time that say nothing of the appointment; read once the spelling is mended and numbers are figures. */
const WORDS: readonly RegExp[] = [
  new RegExp(`(?<![a-z])(?:${STREET}) (?:du|des|d|de) (?:\\d{1,2} )?(?:${A_MONTH})(?![a-z])`, 'gu'),
  // Politeness: "bon weekend", "à demain".
  new RegExp(
    `(?<![a-z])(?<!(?<![a-z])(?:est|serait|sera|semble|parait|irait|c) )(?:bons?|bonnes?|joyeux|joyeuses?|excellente?|belles?|beau|agreable) (?:fin d[eu]? ?(?:l |la )?|debut de |et heureux |et heureuse )?(?:weekend|soir|journee|matin|aprem|semaine|dimanche|mois|annee|fetes?(?: de fin d annee)?|noel|paques|toussaint|ascension|vacances|nuit|reveillon|conge|continuation|courage)(?: (?:et|a|pour) (?:demain|${A_WEEKDAY}|la semaine prochain|ce soir|ce weekend|cet aprem))?`,
    'gu',
  ),
  new RegExp(
    `(?:^|(?<=[,#] )|(?<=(?:merci|merci et|ok|dit|salut|et) ))a (?:tres )?(?:demain|apresdemain|${A_WEEKDAY}|ce soir|la semaine prochain|l annee prochain|l an prochain|tout a l heures|toute a l heures|plus tard)(?: (?:alors|donc|merci|peut etre))?(?= ?(?:[,#]|$))`,
    'gu',
  ),
  new RegExp(`(?<![a-z])bons? (?:${A_WEEKDAY})(?= ?(?:,|$)| a (?:vous|toi|tous))`, 'gu'),
  // Names of people and regions, things that are named after a day.
  new RegExp(
    `(?<![a-z])(?:(?:mme|mlle|mr|dr|docteur|maitre) (?:${A_WEEKDAY}|${A_MONTH}|noel|toussaint)|(?:madame|monsieur|m ,|famille|prenomme|appelle|nom est|epoux|mari|fils|frere|pere|oncle|papi|papy|cousin) (?:${A_MONTH}|noel|dimanche))(?![a-z])(?! (?:prochain|a|\\d))`,
    'gu',
  ),
  /(?<![a-z])(?:midi (?:pyrenees|libre|olympique)|dans le midi|le midi de la france|(?:viens|vient|venons|venus?|venue|originaires?|habite|vis|sud|soleil|gens|accent) (?:du|dans le|de) midi|canal du midi|champs? de mars|planete mars|barres? mars|sur mars|mars et venus)(?![a-z])/gu,
  new RegExp(
    `(?<![a-z])(?:${DATED_THING}) (?:(?!rdv|rendez|et|ou|pour|plutot|est|a)[a-z]+ )?(?:du|de|d|des|datee? d[eu]) (?:mois (?:de |d )?)?(?:l |la |le )?${A_DAY}(?![a-z\\d])`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])(?:${FEAST_THING}) (?:de |du |d )?(?:l |la )?(?:noel|paques|toussaint|ascension|pentecote)`,
    'gu',
  ),
  // Titles: "le livre Vendredi".
  new RegExp(
    `(?<![a-z])(?:livre|roman|film|chanson|album|serie|spectacle|comedie|journal|emission|pizzeria|restaurant|cafe|boutique|magasin|association|asso|residence|villa) (?:#|l |la |le |les |des |du |de )*(?:${A_WEEKDAY}|${A_MONTH}|noel|4 saisons)(?! (?:prochain|\\d|matin|aprem|soir|a |vers ))`,
    'gu',
  ),
  /(?<![a-z])avec (?:les |toutes les |ces )(?:fetes|vacances)(?![a-z])/gu,
  // Ages and terms: "la visite des 6 mois".
  new RegExp(
    `(?<!(?:dans|ici|sous|avant|apres|environ|de|les|delai|prochain) )\\d{1,2} mois(?! (?:prochain|suivant|d apres|qui vient|de |d |${A_MONTH}))|(?<=(?:visite|bilan|controle|rappel|vaccin) (?:des|de) )\\d{1,2} mois|(?<=(?:enceinte|grossesse|age|agee|bebe) (?:de )?)\\d{1,2} mois`,
    'gu',
  ),
  // What brings the person, when the hour wished for follows.
  /(?<![a-z])(?:bus|car|train|metro|tram|taxi|ambulance|vsl|navette|ferry|bateau|avion)(?: (?:arrive|part|passe|est|qui|me depose|me prend|n))*(?: (?:de|a|vers|que))* \d{1,2} ?(?:h|heures) ?(?:\d{2})?(?=.{0,80}\d ?(?:h|heures))/gu,
  // And when it was said before.
  /(?<![a-z])(?=[bctmanvf][a-z]{2,8} )(?<=\d ?(?:h|heures).{0,80})(?:bus|car|train|metro|tram|taxi|ambulance|vsl|navette|ferry|bateau|avion)(?: (?:arrive|part|passe|est|qui|me depose|me prend|n))*(?: (?:de|a|vers|que))* \d{1,2} ?(?:h|heures) ?(?:\d{2})?/gu,
  // School holidays have no dates here.
  new RegExp(
    `(?<![a-z])(?<!(?:pendant|durant|apres|avant|aux) (?:les |ces )?)(?:petites |grandes )?vacances (?:scolaires|(?:de |du |d )(?:l |la )?(?:ete|hiver|printemps|automne|noel|paques|toussaint|${A_MONTH}))`,
    'gu',
  ),
  /(?<![a-z])il est (?:deja |presque )?(?:midi|\d{1,2} ?(?:h|heures)(?: ?\d{2})?|une heures)(?! (?:possible|libre))/gu,
  // How long, since when.
  new RegExp(
    `\\b(?:pendant|depuis|il y a|y a|ya|ilya|ca fait|cela fait|dure|durant|fait) ${HOW_MANY} ?(?:h|heures?|jours?|j|semaines?|mois|annees?|ans|minutes?|mn|min)(?: (?:et demie?|\\d{1,2}))?\\b`,
    'gu',
  ),
  new RegExp(
    `\\bdepuis (?!(?:le |la |mon |ma |l |son |sa )?(?:deces|mort|depart|accident|separation|divorce|licenciement|naissance|operation|hospitalisation|agression|vol|cambriolage|incendie) (?:de|du|d|des|le) )(?:le |ce |mon |la |l |debut |fin |mois |de |au moins |environ )*(?:\\d{1,2} ?/ ?\\d{1,2}(?: ?/ ?\\d{2,4})?|${A_DAY}|[a-z]+)(?: (?:ce |au )?(?:${A_PART}|dernier|passe|\\d{4}|\\d{1,2} ?h))*(?![a-z])`,
    'gu',
  ),
  // Habits: "deux cachets matin et soir".
  /(?<![a-z])(?:cachets?|comprimes?|gouttes?|medicaments?|piqures?|traitement|prends|repas|douche|toilette|soins)(?: [a-z#\d]+){0,4}? (?:tous les |chaque |le )?(?:matin|midi|soir)(?:(?: ,)? (?:midi|et|le|soir|matin))*(?![a-z])/gu,
  /(?<![a-z])(?:cachets?|comprimes?|gouttes?|medicaments?|traitement) (?:[a-z]+ )?a \d{1,2} ?(?:h|heures)(?: (?:et )?(?:a )?\d{1,2} ?(?:h|heures))*(?![a-z])/gu,
  /(?<![a-z])(?:de nuit|du matin au soir|(?:de )?jour(?:s)? et (?:de )?nuit|soir et weekend)(?![a-z])/gu,
  /(?<![a-z])(?:l autre jours|(?:tous|toutes) les \d{1,2} (?:jours|semaine|mois)|\d fois par (?:jours|semaine|mois)|un de ces (?:4|jours|matin)|de nos jours|chaque mois|fin de (?:droits?|contrat|bail)|d un jours a l autre|mise a jours|a jours|au jours le jours|du jours au lendemain)(?![a-z])/gu,
  // "Pas" that refuses nothing.
  /\b(?:pourquoi|sais|c est) pas(?: (?:grave|mal|urgent|si urgent|presse|encore|trop (?:tot|tard|loin)))?(?! (?:possible|le|la|mardi|libre|dispo))|\b(?:pas de|pas|aucun|sans) (?:soucis?|problemes?|pb|prob)\b|\b(?:n est ce|est ce) pas\b|\bpas (?:besoin|compris|grave|mal|encore|urgent|presse|tout de suite|maintenant|d urgence|dans l urgence|si urgent|trop loin)\b|\brien d urgent\b/gu,
  /\bsi (?:cela|ca) (?:ne )?vous (?:derange|gene|ennuie|embete) pas\b|\bsans vous deranger\b/gu,
  / ou (?:pas|non)(?= ?(?:,|$))/gu,
  // "Vous n'auriez pas quelque chose jeudi ?"
  /\b(?:vous n|n y|y|vous|ne|il n|tu n) ?(?:auriez|avez|aurais|aurait|aurez|seriez|pourriez|pouvez|pourrait|as)(?: il| t il| vous)? pas\b|\b(?:auriez|avez|pourriez|pouvez|serait|aurait)(?: vous| il| t il| ce)? pas\b/gu,
];

/** A folded text without the figures that say no time. */
export function withoutFigures(text: string): string {
  if (!/\d|@|http/u.test(text)) return text;
  return without(text, FIGURES);
}

/** A spelled text without the words of time that say nothing of the appointment. */
export function withoutOtherTimes(text: string): string {
  return without(text, WORDS);
}

function without(text: string, patterns: readonly RegExp[]): string {
  let read = text;
  for (const pattern of patterns) read = read.replace(pattern, TAKEN_OUT);
  return read;
}
