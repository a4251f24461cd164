import { always, anyOf, type Rule } from './dates-rule.js';
import { A_MONTH, A_WEEKDAY } from './dates-words.js';

const A_DAY_FOLLOWS = `(?=(?: ,)? (?:a |le |les |pour |au |du |de )*(?:\\d|${A_WEEKDAY}|demain|apresdemain|matin|aprem|soir|midi|weekend|semaine|cette|ce|la semaine|fin|debut|dans))`;
export const FREE = '(?:dispo|disponible|libre|possible|la|pouvoir|present|joignable)';
export const CAN =
  '(?:peux|peu|pourrais?|suis|serai|sera|serais|est|vais|ai|pe|peut|pourrai|puis|veux|voudrais|serait)';
const I_CANNOT = `(?:je |j )?(?:ne |n )?${CAN} (?:pas|plus|jamais|rien)(?: (?:${FREE}|venir|me liberer|me deplacer|passer))*`;
const FIRST = '(?:la |le |du |au |votre |un )?(?:(?:tout )?premier|premiere|1 ?ere?|1er|prochain)';
const OPENING =
  '(?:date|creneaux?|rdv|rendez vous|dispo|disponibilites?|place|jours|heures|occasion|moment|possibilite)';

const THAT_SUITS =
  '(?:convien(?:t|ne|dra|drait|nent)|arrange(?:ra|rait|nt)?|va|ira|irait|plai(?:t|ra|rait)|semble(?:ra)?|est (?:le )?plus commode)';

/** As soon as possible. */
export const EARLIEST_RULES: readonly Rule[] = [
  [
    anyOf(`
      (?:dans )?(?:les )?(?:plus brefs|meilleurs|plus courts|brefs) delais?|(?:dans )?(?:le )?(?:plus bref|meilleur) delai
      (?<!(?:\\dh|\\d|heures|midi) )(?<!(?:\\dh|\\d|heures|midi) au )(?:le |au |du )?(?:plus|\\+) ?(?:tot|vite|rapidement|rapide|rapproche|promptement)(?: (?:possible|qu il soit))?
      (?:des|aussitot|sitot|aussi vite|aussi tot|aussi rapidement) (?:que|qu) (?:possible|c est possible|vous (?:pouvez|pourrez|le pouvez|le pourrez|avez|aurez|etes)|tu (?:peux|as)|ca se libere|faire se peut|une? (?:creneau|place|date|dispo|rdv|rendez vous)|il y a|y a)
    `),
    always({ is: 'earliest', isWeak: false }),
  ],
  // The weekday comes next: "le premier mercredi disponible".
  [
    `(?:le |au |du |un des |votre )?(?:tout )?(?:premiers?|prochain)(?= (?:${A_WEEKDAY})(?: (?:matin|aprem|soir))? (?:qui (?:est |soit )?|de )?(?:disponible|dispo|libre|possible|vacant|venu|que vous (?:avez|aurez|auriez)|ou vous))`,
    always({ is: 'earliest', isWeak: false }),
  ],
  [
    `(?<!(?:mon|notre|son|ton|le meme) )${FIRST} ${OPENING}(?: (?:libre|dispo|disponible|possible|venue))?`,
    always({ is: 'earliest', isWeak: false }),
  ],
  [
    `(?:dans|en|d|c est|tres|assez|vraiment|trop|plutot|relativement)? ?(?:tout de suite|maintenant|immediatement|rapidement|urgence|urgent|urgente|urgemment|(?<=(?:tres|assez|venir|passer|rdv|vous|possible|besoin) )vite|vite(?= (?:svp|stp|s il|merci|possible)|$)|au plus presse|sans tarder|sans attendre|prochainement|(?:le |la |au )?plus proche(?: possible)?(?! (?:de|d|du|des|chez|possible)))`,
    always({ is: 'earliest', isWeak: true }),
  ],
];

/** Whenever. */
export const ANY_TIME_RULES: readonly Rule[] = [
  [
    anyOf(`
      n importe(?= ?(?:,|$))
      n importe (?:quand|(?:quel|quelle|le ?quel|la ?quelle)(?: (?:jours|heures|moment|creneau|date|horaire|semaine|dispo))?)
      (?:c est |cest )?quand (?:vous|tu|ca vous|cela vous|bon vous|ca te) (?:le |la )?(?:voulez|voules|voule|voudrez|pouvez|pourrez|pouver|souhaitez|preferez|veux|veu|peux|arrange|convient|va|semble|semblera|plait|voulez bien|dites|direz|dire|decidez|deciderez|etes (?:libre|dispo|disponible))
    `),
    always({ is: 'any-time', isWeak: false }),
  ],
  [
    anyOf(`
      (?:a|selon|suivant) (?:votre|vos|ta) (?:entiere )?(?:convenance|disposition|guise|gre|choix|dispos?|disponibilites?|preference|planning|agenda)
      (?:tous|tout|toutes) les (?:jours|dates|creneaux|horaires|moments) (?:me|m|sont|c est) (?:conviennent|vont|arrangent|bons?|possible)
      (?:le jours|l heures|la date|le moment|le creneau|l horaire) qui vous ${THAT_SUITS}(?: le mieux)?
      (?:le |a )?(?:quel |quelle )?(?:jours|l heures|heures|date|moment|creneau) (?:que )?vous (?:le )?(?:voulez|veut|veux|voudrez|preferez|souhaitez|pouvez|choisissez)(?! (?:que|qu|me|nous))
      (?:je )?suis (?:toujours |plutot |assez )?(?:dispo|disponible|libre)(?= ?,? (?:sauf|hors|hormis|excepte|a part|en dehors))|(?<=(?:sauf|hors|hormis|excepte|a part) .{1,40})(?:je )?suis (?:toujours )?(?:dispo|disponible|libre)(?= ?(?:,|$))|libre comme l air|a votre bon vouloir|au bon vouloir
      (?:dispo|disponible|libre) (?:tout le temps|toujours|toute la journee|(?:tous|tout) les jours)|a (?:tout|n importe quel) moment
      a toute heures
      (?:suis|serai|etre) (?:tout le temps|toujours|tjs|tjrs|entierement|totalement|completement|(?:tous|tout) les jours) (?:dispo|disponible|libre)
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
      sinon (?:(?:ca|c est|tout|je suis|je serai|moi) )+(?:va|bon|ok|dispo|disponible|libre|possible|me va|me convient)
      (?:voyez |prenez |choisissez |selon )?ce qui vous ${THAT_SUITS}|dites moi quand(?= ?(?:,|$))|le reste (?:c est |ca |me |est )*(?:bon|ok|va|libre|possible|convient)
      osef|(?:on |je )?s en fiche|je m en (?:fiche|fous|fou|moque)|tout me (?:va|convient|conviendra)|(?:tout|tous)(?= (?:sauf|hormis|excepte|a part))|tout (?:est )?(?:ok|bon) pour moi
      (?:je )?m adapte(?: a vous)?|(?:je )?m adapterai|(?:je suis )?flexible
      (?:c est )?(?:a )?vous (?:de (?:me )?(?:voir|choisir|decider|dire)|qui (?:voyez|choisissez|decidez))
      c est vous qui (?:voyez|choisissez|decidez)|au choix|(?:en|toute la) journee|(?:j ai |on a |avons )?tout (?:mon|son|notre|le) temps
      comme bon vous (?:semble|semblera|plaira)|toujours (?:dispo|disponible|libre)|(?:quand|comme) il vous (?:plaira|plait|conviendra|convient|siera)|(?:je )?m en remets a vous|vous laisse (?:choisir|decider|fixer|voir)|(?:je )?vous fais confiance
      (?:votre|vos) (?:jours|heures|date|moment) (?:sera|seront|est) (?:le|la|les) (?:mien|mienne|miens|notre)|(?:au jours et )?a l heures de votre choix|(?:au |le )?jours de votre choix|de votre choix
      (?:choisissez|fixez|decidez)(?: (?:vous meme|pour moi|donc|le jours|la date|l heures|le moment))*(?= ?(?:,|$))|vous (?:choisissez|fixez|decidez)
      (?:moi )?tout (?:bon|ok)(?= ?(?:,|$))
      (?:tout|toute|n importe (?:quel|quelle|quels)|les) autres? (?:jours|moments?|date|creneaux?|heures|horaires?)(?: (?:me (?:va|vont|convien(?:t|dra|nent))|fera|feront|est|sont|ira|oui|ok|possible|c est bon))?(?= ?(?:,|$)| (?:me|fera|que|sauf|l|c|bon|ok))
      l heures que vous (?:voulez|voudrez)|le jours que vous (?:voulez|voudrez)
    `),
    always({ is: 'any-time', isWeak: true }),
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
      (?<=(?:plutot|prefere|prefererais|mieux) [^,]{1,30} )que(?= (?:le |l |a )?(?:${A_WEEKDAY}|demain|matin|aprem|soir|\\d{1,2} ?(?:h|heures)))
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
  [
    `(?:est |serait |sera )?(?:pas|plus) possible (?:pour (?:moi|nous) )?(?:de (?:venir|passer|me deplacer|me liberer) )?avant`,
    always({ is: 'edge', edge: 'from' }),
  ],
  // "Je ne suis pas là avant lundi" says from when.
  [
    `(?:${I_CANNOT}|ne (?:saurais|puis|pourrai|pourrais|peux|serai)(?: (?:me deplacer|venir|me liberer|etre la|passer))*) avant`,
    always({ is: 'edge', edge: 'from' }),
  ],
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
      (?:(?:pas|jamais|rien|plus) )?(?:pas|jamais|rien|ni|aucune?) (?:(?:${FREE}|(?:de |d )?(?:rdv|dispo|disponibilites?|creneaux?|place|temps)|venir) )?avant|a partir(?: de| du| d| des)?|a compter(?: de| du| d)?
      (?:apres|passe)(?= (?:les )?(?:le )?\\d{1,2} ?(?:h|:|heures))|apres(?= midi)|plus tard que|au dela de
      (?:au plus tot|minimum)(?: (?:le|a|vers))?(?= (?:\\d|midi))|au plus tot(?= (?:le )?(?:${A_WEEKDAY}))
      des(?= (?:le )?(?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|midi|aujourdhui|la semaine|debut|${A_MONTH}|cette semaine))
    `),
    always({ is: 'edge', edge: 'from' }),
  ],
  ['passe(?= (?:le )?\\d)|apres', always({ is: 'edge', edge: 'after' })],
  [
    anyOf(`
      (?:pas|jamais|rien|ni) (?:(?:${FREE}|venir) )?apres|pas plus tard que
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
  // "Comme je travaille le matin, l'après-midi".
  [
    `(?<=(?:^|, )(?:comme|vu que|puisque|etant donne que|sachant que) (?!vous|ca |cela |tu |il vous|convenu)[^,]{1,60} ),`,
    always({ is: 'so' }),
  ],
  // The very next.
  [`(?<=(?:${A_WEEKDAY}) )(?:qui vient|qui arrive)`, always({ is: 'word' })],
  [
    `(?:le|celui) (?:d apres|suivant|qui suit|d encore apres)(?! (?:le|la|les))|celui de la semaine (?:prochain|suivant|d apres)`,
    always({ is: 'following' }),
  ],
  [`prochain|d apres|qui vient|qui arrive|qui suit|suivant`, always({ is: 'next' })],
  [`dernier(?! delai)|(?<!(?<![a-z])(?:je|j|on|ca|il|elle|se|vous|tout|peux) )passee?`, always({ is: 'last' })],
  [`ce|cet|cette`, always({ is: 'this' })],
  [
    anyOf(`
      uniquement|seulement|exclusivement|only|exclu
      que(?= (?:le|les) (?:${A_WEEKDAY}|lun|mar|mer|jeu|ven|sam|dim|matin|aprem|soir|weekend|midi))(?<!(?:est ce|parce|pour|pense|crois|dire|sur|alors|tant|vu|sauf|autre|mieux|plutot|est|dit|vois|sais|bien|espere|faut|veux|voudrais|possible|lors|des|puis) que)
    `),
    always({ is: 'only' }),
  ],
  // "Si vous n'avez rien demain, alors vendredi".
  [`(?<=(?<![a-z])si [^#]{1,60} )alors`, always({ is: 'or', isElse: false })],
  [`(?<!(?:sinon|ou) )(?:donc|du coup|alors|c est pourquoi|aussi je)`, always({ is: 'so' })],
  [`mais|plutot|par contre|en revanche|sinon oui`, always({ is: 'but' })],
  ['ou sinon|sinon', always({ is: 'or', isElse: true })],
  ['ou(?: alors| bien)?|soit', always({ is: 'or', isElse: false })],
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
      inscrire|rappelez (?:moi|nous)|appelez (?:moi|nous)|contactez (?:moi|nous)|recevez|besoin (?:d aide|d un|d etre|qu on|que vous)
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
