import { always, anyOf, type Rule } from './dates-rule.js';
import { A_MONTH, A_WEEKDAY } from './dates-words.js';

const A_DAY_FOLLOWS = `(?=(?: ,)? (?:a |le |les |pour |au |du |de )*(?:\\d|${A_WEEKDAY}|demain|apresdemain|matin|aprem|soir|midi|weekend|semaine|cette|ce|la semaine|fin|debut|dans))`;
const FREE = '(?:dispo|disponible|libre|possible|la|pouvoir|present|joignable)';
const CAN = '(?:peux|peu|pourrais?|suis|serai|sera|serais|est|vais|ai|pe|peut|pourrai|puis|veux|voudrais|serait)';
const I_CANNOT = `(?:je |j )?(?:ne |n )?${CAN} (?:pas|plus|jamais|rien)(?: (?:${FREE}|venir|me liberer|me deplacer|passer))*`;
const FIRST = '(?:la |le |du |au |votre |un )?(?:(?:tout )?premier|premiere|1 ?ere?|1er|prochain)';
const OPENING =
  '(?:date|creneaux?|rdv|rendez vous|dispo|disponibilites?|place|jours|heures|occasion|moment|possibilite)';

/** As soon as possible. */
export const EARLIEST_RULES: readonly Rule[] = [
  [
    anyOf(`
      (?:dans )?(?:les )?(?:plus brefs|meilleurs|plus courts|brefs) delais?|(?:dans )?(?:le )?(?:plus bref|meilleur) delai
      (?:le |au |du )?(?:plus|\\+) ?(?:tot|vite|rapidement|rapide|rapproche|promptement)(?: (?:possible|qu il soit))?
      (?:des|aussitot|sitot|aussi vite|aussi tot|aussi rapidement) (?:que|qu) (?:possible|c est possible|vous (?:pouvez|pourrez|le pouvez|le pourrez|avez|aurez|etes)|tu (?:peux|as)|ca se libere|faire se peut|une? (?:creneau|place|date|dispo|rdv|rendez vous)|il y a|y a)
    `),
    always({ is: 'earliest', isWeak: false }),
  ],
  [
    `(?<!(?:mon|notre|son|ton|le meme) )${FIRST} ${OPENING}(?: (?:libre|dispo|disponible|possible|venue))?`,
    always({ is: 'earliest', isWeak: false }),
  ],
  [
    `(?:dans|en|d|c est|tres|assez|vraiment|trop|plutot|relativement)? ?(?:tout de suite|maintenant|immediatement|rapidement|urgence|urgent|urgente|urgemment|(?<=(?:tres|assez|venir|passer|rdv|vous|possible|besoin) )vite|au plus presse|sans tarder|sans attendre|prochainement|(?:le |la |au )?plus proche(?: possible)?(?! (?:de|d|du|des|chez|possible)))`,
    always({ is: 'earliest', isWeak: true }),
  ],
];

/** Whenever. */
export const ANY_TIME_RULES: readonly Rule[] = [
  [
    anyOf(`
      n importe(?= ?(?:,|$))
      n importe (?:quand|(?:quel|quelle|le ?quel|la ?quelle)(?: (?:jours|heures|moment|creneau|date|horaire|semaine|dispo))?)
      (?:c est |cest )?quand (?:vous|tu|ca vous|cela vous|bon vous|ca te) (?:le |la )?(?:voulez|voules|voule|voudrez|pouvez|pourrez|pouver|souhaitez|preferez|veux|veu|peux|arrange|convient|va|semble|semblera|plait|voulez bien|etes (?:libre|dispo|disponible))
    `),
    always({ is: 'any-time', isWeak: false }),
  ],
  [
    anyOf(`
      (?:a|selon|suivant) (?:votre|vos|ta) (?:entiere )?(?:convenance|disposition|choix|dispos?|disponibilites?|preference|planning|agenda)
      (?:tous|tout|toutes) les (?:jours|dates|creneaux|horaires|moments) (?:me|m|sont|c est) (?:conviennent|vont|arrangent|bons?|possible)
      (?:le jours|l heures|la date|le moment|le creneau) qui vous (?:convient|arrange|va|plait)(?: le mieux)?
      (?:dispo|disponible|libre) (?:tout le temps|toujours|toute la journee|tous les jours)|a (?:tout|n importe quel) moment
      a toute heures
      (?:suis|serai|etre) (?:tout le temps|toujours|tjs|tjrs|entierement|totalement|completement) (?:dispo|disponible|libre)
      pas de (?:preference|contrainte)|sans preference|aucune (?:preference|contrainte)
    `),
    always({ is: 'any-time', isWeak: false }),
  ],
  [
    anyOf(`
      (?:tous|tout|toutes) les (?:jours|dates|creneaux|horaires|moments)
      (?:c est )?comme (?:vous|tu|ca vous|cela vous|il vous) (?:le )?(?:voulez|voudrez|preferez|souhaitez|veux|arrange|convient|plaira|plait)
      peu (?:m )?importe(?: (?:le jours|l heures|quand|la date|le moment|l horaire|le creneau))?
      (?:ca |cela )?m est (?:bien |completement |totalement )?egal|(?:ca|sa) m (?:est )?egal
      tout me (?:va|convient|conviendra)|tout(?= (?:sauf|hormis|excepte|a part))|tout (?:est )?(?:ok|bon) pour moi
      (?:je )?m adapte(?: a vous)?|(?:je )?m adapterai|(?:je suis )?flexible
      (?:c est )?(?:a )?vous (?:de (?:me )?(?:voir|choisir|decider|dire)|qui (?:voyez|choisissez|decidez))
      c est vous qui (?:voyez|choisissez|decidez)|au choix|(?:en|toute la) journee|(?:j ai )?tout mon temps
      l heures que vous (?:voulez|voudrez)|le jours que vous (?:voulez|voudrez)
    `),
    always({ is: 'any-time', isWeak: true }),
  ],
];

/** What is refused. */
export const REFUSAL_RULES: readonly Rule[] = [
  // "Je ne travaille pas le mercredi": free that day.
  [
    anyOf(`
      (?:je |moi |j )?(?:ne |n )?(?:(?:travaille|bosse|taf) pas|pas (?:travail|travaille|boulot|ecole|cours))
      (?:pas|jamais) (?:de )?(?:travail|boulot|ecole|cours)
    `),
    always({ is: 'wish' }),
  ],
  [
    anyOf(`
      (?:je |j |on |moi )?(?:ne |n )?(?:pourrais?|${CAN}) (?:pas|plus|jamais|absolument pas|vraiment pas)(?: (?:trop|du tout|vraiment))?(?: (?:${FREE}|venir|me liberer|me deplacer|passer|etre la|etre libre|etre disponible|faire|le matin(?= ,)))*
      (?:c est |ce n est |n est |sera |serait )?pas (?:possible|dispo|disponible|libre|bon|la)(?! pour (?:moi|nous))
      (?:c est |ce n est )?pas (?:possible|bon) pour (?:moi|nous)|impossible|indisponible|(?:suis|serai|sera|deja) prise?
      (?:suis |serai |sera |etre )?(?:absente?|indispo|occupee?|au travail|en formation|en deplacement|en conges?|en vacances|en voyage|hospitalisee?)
      (?:je |on )(?:travaille|bosse)
      (?<=(?:${A_WEEKDAY}|matin|aprem) )(?:travail|ecole|cours|boulot|taf|medecin|hopital)(?= ?(?:,|$))
      ne (?:puis|peux|saurais|pourrai|pourrais)(?! pas)(?: (?:venir|me deplacer|me liberer|me rendre libre|etre la))?(?! (?:[a-z]+ ){0,4}que )
      (?<=^|(?:moi|,) )(?:moi )?travail(?= (?:le|les|lundi|mardi|mercredi|jeudi|vendredi|samedi))|non(?= ?,| mais|$)
      (?:j ai|g|ai|ya|y a) (?:deja |les |mes |la |le |ma |mon |un |une |des |tous les )*(?:cours|ecole|kine|dialyse|piscine|formation|stage|sport|boulot|travail|taf|quelque chose|qqch|autre chose|empechement|contretemps|imprevu|enfants|petits enfants|garde|gosses|petits|chimio|reeducation|reunion|catechisme|foot|danse|menage)
      garde (?:mes|les|mon|ma) (?:petits enfants|enfants|petits|petit fils|petite fille)
      (?:c est |est |sera )?(?:trop |un peu |tres |assez |plus )?(?:complique|difficile|chaud|mort|galere)(?= ?(?:,|$)| pour (?:moi|nous))
      ca (?:ne )?(?:va|marche|colle|m arrange|me va) pas|(?:ne )?(?:m |me )?(?:arrange|convient|va|conviennent) pas
      (?:me )?derange|trop (?:complique|tot|tard)
    `),
    always({ is: 'cannot' }),
  ],
  [
    `sauf|excepte|hormis|hors|a part|a l exception (?:de|du|des)|en dehors (?:de|du|des)|mis a part`,
    always({ is: 'except' }),
  ],
  [
    anyOf(`
      (?:surtout |vraiment |plutot )?pas(?: (?:de preference|forcement|trop|du tout))?|aucune?(?: (?:dispo|disponibilites?))?
      jamais|ni
      (?:je |j |on |de |d |a |il faut |faut |faudrait |voudrais |prefere |preferais |preferer ?ais |prefererais )*(?:evite|eviter|evitez|evitons|eviterais|eviterai|evitant)
      (?:tout|n importe quel jours) mais pas|(?:tout|n importe quand) mais pas
    `),
    always({ is: 'not' }),
  ],
];

const MUST_BE_DONE =
  '(?:dois|doit|faut|devez|devais|devons) (?:le |la |les |y |lui |leur )?(?:repondre|payer|rendre|envoyer|renvoyer|deposer|declarer|regler)';
const WHO_HAS =
  '(?:j ai|jai|j avais|tu as|il a|elle a|on a|nous avons|vous avez|ils ont|elles ont|m a|m ont|(?:fille|fils|mari|femme|mere|pere|amie?|voisine?|soeur|frere|enfants?) (?:a|ont))';
/** After "j'ai" they are no participle of something over, or one that announces ("j'ai noté mardi"). */
const NO_PAST =
  'une?|le|la|de|que|quelque|autre|ecole|piscine|classe|danse|garde|dialyse|messe|gymnastique|demi|aussi|juste|envie|midi|depuis|puis|bus|rdv|peu|beaucoup|note|choisi|pense|prevu|pris|reserve|propose|demande|prefere|dit|mis|inscrit|fini|mes|les|encore|entendu|kine|chimio|permis|' +
  A_WEEKDAY;

/** What is beside the appointment, or over. */
export const ASIDE_RULES: readonly Rule[] = [
  [
    anyOf(`
      ${MUST_BE_DONE}|commence (?:un|mon|le|ma|une) (?:travail|boulot|formation|stage|contrat|job)
      (?:j ai|g|jai) (?:un |une )?(?:entretien d embauche|examen|concours|audience|operation)
      (?:je |on |nous |il |elle |j )?(?:pars|part|partons|m en vais|demenage|accouche)(?: (?:en (?:vacances|voyage|conges?|week end|weekend|deplacement)|a l etranger|a l hopital))?
      (?:expire|expirera|perime|perimera|se termine|se terminent|se finit|s arretent?|finit|finissent|prennent fin|arrive a (?:echeance|expiration)|prend fin|valable|echeance|date limite|a (?:rendre|payer|faire|deposer|renvoyer|declarer|regler)|anniversaire|naissance|audience|expulsion|operation est|opere|operee)(?: (?:est|le|jusque|etait|c est|de))*
      (?:suis |est |etait )?nee?s?(?= (?:le|en|au))|(?:convoquee?|attendue?) (?:a|au|chez) [a-z]+
      (?:j ai|jai|g) (?:deja )?(?:un )?(?:rdv|rendez vous) (?:chez|a l hopital|au tribunal|medical|avec (?:le|mon) (?:medecin|docteur))
    `),
    always({ is: 'aside' }),
  ],
  [
    anyOf(`
      (?:j ai|on a|il a|elle a|jai|g) (?:ratee?|manquee?|loupee?|oublie|eu) (?:a )?(?:mon|notre|le|son|un) (?:rdv|rendez vous|entretien|atelier)
      ${WHO_HAS}(?: (?:deja|bien|pas|rien|tout|encore|ete|aussi))* (?!(?:${NO_PAST})(?![a-z]))[a-z]{2,12}(?:e|ee|i|ie|u|ue|is|it|ert)(?= (?:le|la|les|l|un|une|mon|ma|mes|en|ce|au|a|votre|notre|leur|sa|son|toute|de|d|${A_WEEKDAY}|\\d))
      (?:j ai|g|tu as|il a|elle a|on a|nous avons|vous avez|vous m avez|on m a|il m a|elle m a|ils m ont|ils ont|elles ont|m a|m ont|avait|avais|jai|je l ai|je vous ai|vous ai|lui ai)(?: (?:deja|bien|pas|rien|tout|encore|ete))*(?: (?:recue?|appelee?|vue?|envoyee?|ecrit|telephonee?|perdue?|eue?|payee?|commence|fait|demandee?|ratee?|manquee?|loupee?|depose|deposee?|signee?|rempli|remplie|quitte|repondu|essaye|laisse|achete|trouve|contacte|rencontre|parle|dit|donne|refuse|coupe|bloque|attendu|arrete|ouvert|ferme|passe|valide|connecte|utilise))
      (?:suis|est|sont|sommes|etais|etait) (?:deja |pas )?(?:venue?s?|passee?s?|allee?s?|arrivee?s?|rentree?s?|tombee?s?|decedee?|morte?|sortie?s?|parties?)(?= |$)
      (?:s est|nous sommes|vous etes) vus?|la dernier fois|(?:c )?etait|etiez|etaient
      (?:recu|recue) (?=(?:le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce|en|un|une|votre|ton|la|mon|#))|attends depuis
      date du|datee? du
    `),
    always({ is: 'past' }),
  ],
  [
    `(?:je |on |nous )?(?:rentre|reviens|revient|serai de retour|suis de retour|serons de retour|de retour)(?: (?:de vacances|de voyage|de conges?|chez moi|a la maison))?(?= (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|de|du|dans|la semaine))`,
    always({ is: 'edge', edge: 'from' }),
  ],
];

/** Corrections and moved appointments. */
export const CHANGE_RULES: readonly Rule[] = [
  [
    anyOf(`
      (?:(?:ah|euh|heu|oups|enfin|pardon|mince|zut|desolee?|erreur|ou|non|je (?:voulais|veux) dire|je me (?:suis )?trompee?|attendez|excusez moi|pardonnez moi|finalement)(?: ,)? )*(?:ou plutot|ou bien plutot|non plutot|non(?: ,) plutot|enfin(?: non)?|euh non|heu non|ah non|oups|pardon|mince|zut|erreur|(?:je )?(?:voulais|veux) dire|(?:je )?me (?:suis )?trompee?|finalement|desolee?|excusez moi)(?: (?:plutot|c est|non))*${A_DAY_FOLLOWS}
      non(?= (?:le |a )?(?:${A_WEEKDAY}|demain|apresdemain|\\d))(?!.{0,80}\\boui\\b)
    `),
    always({ is: 'correction' }),
  ],
  [
    anyOf(`
      (?:au lieu|a la place|en remplacement) (?:de|du|d|des)|plutot que(?: le| la| de)?${A_DAY_FOLLOWS}
      (?<=(?:plutot|prefere|prefererais|mieux) [^,]{1,30} )que(?= (?:le )?(?:${A_WEEKDAY}|demain|matin|aprem|soir))
    `),
    always({ is: 'instead' }),
  ],
  [
    anyOf(`
      decaler|decale|decalez|decalons|deplacer|deplace|deplacez|reporter|reporte|reportez|repousser|repousse|repoussez|avancer
      avance|avancez|changer|change|changez|changement|remettre|basculer|bouger|modifier|transferer|annuler|annule|annulez
      echanger|remplacer|le mettre|la mettre
    `),
    always({ is: 'move' }),
  ],
];

/** Where days and hours begin and end. */
export const EDGE_RULES: readonly Rule[] = [
  // "Je ne suis pas là avant lundi" says from when.
  [`${I_CANNOT} avant`, always({ is: 'edge', edge: 'from' })],
  [`${I_CANNOT} apres`, always({ is: 'edge', edge: 'until' })],
  [
    `(?<=(?:\\d|h|heures|midi|${A_WEEKDAY}|${A_MONTH}|demain|matin|semaine|aprem|soir) )(?:au plus tard|max|maxi|maximum|grand max|au maximum|dernier delai)(?! (?:le )?(?:\\d|${A_WEEKDAY}))`,
    always({ is: 'trailing', edge: 'until' }),
  ],
  [
    `(?<=(?:\\d|h|heures|midi|${A_WEEKDAY}|${A_MONTH}) )(?:au plus tot|mini|minimum|au minimum|et plus|ou plus|ou plus tard|et apres|ou apres|apres c est bon)(?! (?:le )?(?:\\d|${A_WEEKDAY}|midi|la|de))`,
    always({ is: 'trailing', edge: 'from' }),
  ],
  [
    anyOf(`
      (?:(?:pas|jamais|rien|plus) )?(?:pas|jamais|rien) avant|a partir(?: de| du| d| des)?|a compter(?: de| du| d)?
      (?:apres|passe)(?= (?:les )?(?:le )?\\d{1,2} ?(?:h|:|heures))|apres(?= midi)|plus tard que|au dela de
      (?:au plus tot|minimum)(?: (?:le|a|vers))?(?= (?:\\d|midi))
      des(?= (?:le )?(?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|midi|aujourdhui|la semaine|debut|${A_MONTH}|cette semaine))
    `),
    always({ is: 'edge', edge: 'from' }),
  ],
  ['passe(?= (?:le )?\\d)|apres', always({ is: 'edge', edge: 'after' })],
  [
    anyOf(`
      (?:pas|jamais|rien) apres|pas plus tard que
      (?:au plus tard|max|maximum|grand max)(?: (?:le|a|vers))?(?= (?:\\d|midi|${A_WEEKDAY}|demain|ce|cette))
      jusque(?: a| au| en)?
      d ici(?: a| au| le| la)?(?= (?:le |la |l |les )?(?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apresdemain|noel|paques|toussaint|ascension|pentecote|jours|nouvel|semaine|fin|mi|debut|milieu|weekend|${A_MONTH}|mois|soir|ce soir))
    `),
    always({ is: 'edge', edge: 'until' }),
  ],
  ['avant', always({ is: 'edge', edge: 'before' })],
  ['entre', always({ is: 'between' })],
];

/** What points, limits and links. */
export const LINK_RULES: readonly Rule[] = [
  [`prochain|d apres|qui vient|qui arrive|qui suit|suivant`, always({ is: 'next' })],
  [`dernier(?! delai)|(?<!(?<![a-z])(?:je|j|on|ca|il|elle|se|vous|tout|peux) )passee?`, always({ is: 'last' })],
  [`ce|cet|cette`, always({ is: 'this' })],
  [
    anyOf(`
      uniquement|seulement|exclusivement
      que(?= (?:le|les) (?:${A_WEEKDAY}|matin|aprem|soir|weekend|midi))(?<!(?:est ce|parce|pour|pense|crois|dire|sur|alors|tant|vu|sauf|autre|mieux|plutot|est|dit|vois|sais|bien|espere|faut|veux|voudrais|possible|lors|des|puis) que)
    `),
    always({ is: 'only' }),
  ],
  [`mais|plutot|par contre|en revanche|sinon oui|donc|du coup|alors|c est pourquoi|aussi je`, always({ is: 'but' })],
  ['ou|sinon|soit', always({ is: 'or' })],
  ['et|\\+|&', always({ is: 'and' })],
  [
    'a|vers les|vers(?! le )|aux (?:alentours|environs) de|autour de|sur les coups de',
    always({ is: 'at', callsHour: true }),
  ],
  ['au|aux|vers le|pour|environ', always({ is: 'at', callsHour: false })],
];

/** Words of appointments, and words in the way. */
export const WORD_RULES: readonly Rule[] = [
  [
    anyOf(`
      ,|;|(?:je |j )(?:voudrais|veux|souhaite|souhaiterais|aimerais|prefere|prefererais|peux|pourrais|pourrai)
      il (?:me|nous) (?:faudrait|faut)
    `),
    always({ is: 'comma' }),
  ],
  ['-|/', always({ is: 'dash' })],
  [
    anyOf(`
      rdv|rendez vous|entretien|creneaux?|venir|viens|viendrai|passer|passe|recevoir|voir|dispo|disponible|disponibilites?
      libre|possible|peux|pouvez|pourrais|pourriez|peut|voudrais|veux|veu|faudrait|souhaite|souhaiterais|aimerais|voulais
      place|prendre|reserver|convient|conviendrait|arrange|arrangerait|agreable|prefere|prefererais|preference|seance|atelier
      inscrire
    `),
    always({ is: 'wish' }),
  ],
  [
    anyOf(`
      le|la|les|l|du|de|d|des|dans|en|un|une|svp|stp|si|journee|date|jours|heures|pile|courant|s il|vous|te|plait|ca|va|c est
      c|bon|bien|sera|serait|moi|je|me|m|va|vont|ok|oui|meme|precis|precise|precisement|tous|tout|toute|toutes|toujours
    `),
    always({ is: 'word' }),
  ],
];
