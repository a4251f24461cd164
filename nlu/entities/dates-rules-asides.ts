import { always, anyOf, type Rule } from './dates-rule.js';
import { A_WEEKDAY } from './dates-words.js';

const MUST_BE_DONE =
  '(?:doit|doivent) etre (?:faite?s?|finie?s?|rendue?s?|envoyee?s?|deposee?s?|payee?s?|renvoyee?s?|regle?e?s?|declaree?s?)|(?:dois|doit|faut|devez|devais|devons) (?:le |la |les |y |lui |leur )?(?:repondre|payer|rendre|envoyer|renvoyer|deposer|declarer|regler)';
const WHO_HAS =
  '(?:j ai|jai|g|j avais|tu as|il a|elle a|on a|nous avons|vous avez|vous m avez|ils ont|elles ont|m a|m ont|(?:fille|fils|mari|femme|mere|pere|amie?|voisine?|soeur|frere|enfants?) (?:a|ont))';
/** After "j'ai" they are no participle of something over, or one that announces ("j'ai noté mardi"). */
const NO_PAST =
  'une?|jusque|le|la|de|koi|quoi|que|quelque|autre|ecole|piscine|classe|danse|garde|dialyse|messe|gymnastique|demi|aussi|juste|envie|midi|depuis|puis|bus|rdv|peu|beaucoup|note|choisi|pense|prevu|pris (?:un|une|le|mon|ma|deja|rdv|rendez|note|conge|conges|l|la|place|demain|' +
  A_WEEKDAY +
  ')|reserve|propose|demande|prefere|dit|mis|inscrit|fini|mes|les|encore|entendu|kine|chimio|permis|' +
  A_WEEKDAY;

/** A time comes right after, or the clause ends. */
const THEN_A_TIME = `(?= (?:ca |cela )?(?:demain|apresdemain|${A_WEEKDAY}|ce soir|ce weekend|cet aprem|plus tard|des que|dans|bientot|apres|en fin|la semaine|le)| ?(?:,|$))`;
const THEIRS =
  '(?:mari|femme|epoux|epouse|fils|fille|enfants?|soeur|frere|mere|pere|voisine?|aide|auxiliaire|assistante?|patron|patronne|chef|employeur|travail|boulot|collegue|agenda|planning|calendrier|emploi du temps|horaires|carnet|medecin|docteur|banque)';

/** The person will say later when, or somebody else will do something. */
export const LATER_RULES: readonly Rule[] = [
  [
    anyOf(`
      (?:je |j |on |nous )(?:vous |te |t |v )(?:le |la |les |en )?(?:redis|redirai|rappelle|rappellerai|recontacte|recontacterai|reponds|repondrai|dirai|confirmerai|previens|previendrai|ecris|ecrirai|appelle|appellerai|telephone|telephonerai|dis(?= (?:ca|cela)| ?(?:,|$))|envoie|enverrai|transmets|transmettrai|fais signe|ferai signe|fais savoir|ferai savoir|tiens au courant|tiendrai au courant|donne (?:une |ma |la )?reponse|donnerai (?:une |ma |la )?reponse)(?: (?:juste|tout))*${THEN_A_TIME}
      (?:je |j |on )?(?:repond|reponds|repondrai|rappelle|rappellerai)${THEN_A_TIME}
      (?:je |j |on )?(?:vois|vais voir|dois voir|demande|vais demander|dois demander|regarde|vais regarder|dois regarder|verifie|vais verifier|dois verifier|consulte|attends|discute|en parle)(?: (?:ca|cela|pas|encore))*(?: (?:avec|a|de|sur))?(?: (?:mon|ma|mes|le|la|les|l))* ${THEIRS}(?= (?:${A_WEEKDAY}|demain|ce|avant|que|dans|et|le)| ?(?:,|$))
      (?:je |j )?(?:ne |n )?(?:recois|recevrai|connais|connaitrai|aurai|ai pas|sais pas)(?: (?:pas|encore))* (?:mon|mes|le|l) (?:planning|agenda|horaires|emploi du temps|calendrier)
      (?:je )?(?:le )?saur(?:ai|ais)
      (?:on |nous |je )(?:enterre|enterrons|baptise|demenage|demenageons|fete|fetons)|(?:je |il |elle |on )?passe (?:un|une|mon|ma|le|la|son|sa|l) (?:entretien|examen|permis|concours|scanner|irm|oral|visite medicale|code|bac|brevet|conduite|radio|echographie|test|audition)
    `),
    always({ is: 'around' }),
  ],
  [
    `(?:vous |me |m |nous |lui )(?:enverra|enverront|transmettra|transmettront|livrera|livreront|rappellera|recontactera|appellera)`,
    always({ is: 'aside' }),
  ],
];

/** What is beside the appointment, or over. */
export const ASIDE_RULES: readonly Rule[] = [
  // The shift a person works.
  [
    `(?:je )?(?:suis|serai|travaille|bosse) (?:du|d|de l|de) (?:matin|aprem|soir|nuit)(?! ?(?:$|,))|(?:je )?(?:suis|serai|travaille|bosse) (?:du|d|de l|de) (?:matin|aprem|soir|nuit)(?= , (?:vous|un|il|je voudrais|avez))`,
    always({ is: 'word' }),
  ],
  // Why: "le matin, car l'après-midi je suis fatiguée"; "le car" is a coach.
  [
    `(?<!(?<![a-z])(?:le|du|un|de|mon|les|en) )car(?= (?:je|j|l|le|la|les|mon|ma|mes|il|elle|on|c|ca|nous))|parce (?:que|qu)|puisque|puisqu|vu (?:que|qu)|a cause (?:de|du|des|d)|en raison (?:de|du|des|d)|etant donne(?: que)?`,
    always({ is: 'reason' }),
  ],
  // "Le 8, c'est férié".
  [
    `(?:c |cest |c est |ce sera |ca sera |sera |est |etant |tombe |c est un |est un )(?:un |le |la |deja |aussi |encore )?(?:jours |pont )?(?:ferie|feriee?s?|chome|du pont)|c est (?:le )?jours (?:de|des)|c est (?:mon|ma|l|la|le|les|son|notre) (?:anniversaire|rentree|vacances|fete|mariage|bapteme|communion|enterrement|ascension|paques|pentecote|toussaint|noel|aid|ramadan|demenagement|accouchement|operation)`,
    always({ is: 'fact' }),
  ],
  [
    `(?:mon|ma|mes|notre|nos|son|sa|ses|leur) (?:(?:petit|petite|petits|belle|beau|grand|grande|ex) )?[a-z]+ (?:qui )?(?:vient (?:de(?! venir| finir)|me voir|nous voir|chez|en vacances|passer)|est (?:hospitalisee?|malade|absente?|en vacances|en voyage|en maison|en ehpad|operee?)|prend (?:l avion|le train|le bateau)|rentre|rentrent|entre|entrent|part|partent|arrive|arrivent|commence|commencent|reprend|reprennent|demenage|demenagent|accouche|se marie|revient|reviennent|va|vont|passe (?:le|son|sa|un)|fete|fetent|a (?:un |une |son |sa )?(?:examen|controle|operation|competition|match|spectacle|anniversaire|bac|brevet|concours|oral))(?! (?:a |vers )?\\d{1,2} ?(?:h|heures))`,
    always({ is: 'aside' }),
  ],
  [
    `(?:je |on )?(?:sors|sort|rentre|reviens) (?:de |d )(?:l |la )?(?:hopital|clinique|maternite|hospitalisation|operation|reeducation|cure|prison|maison de repos)`,
    always({ is: 'aside' }),
  ],
  // What is held on a day: refused after it ("mardi j'ai une audience"), only told before ("j'ai une audience mardi").
  [
    `(?:j ai|g|on a) (?:un |une |mon |ma |deja )*(?:convocation|audience|entretien|visio|jugement|expulsion|examen|echeance|operation|hospitalisation|controle|partiel|rattrapage|concours|oral|soutenance)`,
    always({ is: 'event' }),
  ],
  // "Les autres jours, je garde mes petits-enfants".
  [
    `(?:tous |tout )?les autres (?:jours|moments|matin|aprem|soir)(?= (?:,? ?)(?:je|j|g|on|mon|ma|mes|il|elle|c|ca|suis|travail|boulot|ecole|pas|non))(?! (?:je |j )?(?:suis |serai )?(?:libre|dispo|disponible|peux|ok|oui|ca va|c est (?:bon|ok|possible)))|(?:le reste|le restant) (?:de la semaine|du temps|des jours)`,
    always({ is: 'apart' }),
  ],
  [
    anyOf(`
      (?:me |nous |m |lui )(?:demande|demandent|reclame|reclament|oblige|obligent|impose|imposent|a demande|ont demande) (?:de|d|a)|(?:je |on )?(?:me|se|nous) (?:marie|marient|marions|pacse)
      (?:il )?(?:faut|faudra|fallait) que (?:je|j|on|nous) (?:vous )?(?!vois|voie|vien|pass|puiss|sois|soit|rencontr|parl|prenn|ai (?:un )?rdv|discut|dem(?:ande|enage)|fasse|refass)[a-z]+
      (?:je |on |nous )?(?:prends|prend|prenons) (?:l avion|le train|le bateau|la route|le ferry|le car)|(?:j ai |g |on a |mon |notre )(?:mon |un |notre )?(?:vol|avion|train|bateau)(?: est)?(?= (?:le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|dans))
      (?:j |on |nous )?(?:attends|attend) (?:le|la|un|une|mon|ma|l) (?!rdv|rendez|reponse|votre)[a-z]+
      il (?:me|nous) reste
      (?:je |on )recois (?:mes|des|les|ma|mon)|(?:me |m |nous )(?:expulse|licencie|convoque|saisit|opere)[a-z]*
      comme ca(?= (?:je|j|on|il|elle|c|ca|mon|ma|apres) )
      (?:je |on )vais (?:chez|a l|au|a la|aux|en)(?! (?:la |le |l )?(?:bibliotheque|mairie|mediatheque|centre|vous|votre|espace|permanence))
      ${MUST_BE_DONE}|commence (?:un|mon|le|ma|une) (?:travail|boulot|formation|stage|contrat|job)
      (?:je |on |nous |il |elle |j )?(?:pars|part|partons|m en vais|demenage|accouche)(?: (?:en (?:vacances|voyage|conges?|week end|weekend|deplacement)|a l etranger|a l hopital))?
      (?:expire|expirera|perime|perimera|se termine|se terminent|se finit|s arretent?|finit|finissent|prennent fin|arrive a (?:echeance|expiration)|prend fin|valable|echeance|date limite|a (?:rendre|payer|faire|deposer|renvoyer|declarer|regler)|anniversaire|naissance|audience|expulsion|operation est|opere|operee)(?: (?:est|le|jusque|etait|c est|de))*
      (?:je |on |il |elle )?reprends? (?:le |la |mon |ma |les |son )?(?:travail|boulot|taf|cours|ecole|service|sport|formation)(?! (?:a|vers) )
      (?:colis|technicien|plombier|livreur|livraison|facteur|courrier|virement|paiement|salaire|allocations?|facture|pension|loyer) (?:arrive|arrivera|passe|passera|vient|viendra|tombe|tombera|sera|doit (?:arriver|passer|venir|tomber)|est prevue?)
      (?:suis |est |etait )?nee?s?(?= (?:le|en|au))|(?:convoquee?|attendue?) (?:a|au|chez) [a-z]+
      (?:j ai|jai|g) (?:deja )?(?:un )?(?:rdv|rendez vous) (?:chez|sur doctolib|sur internet|en ligne|a l hopital|au tribunal|medical|avec (?:le|mon) (?:medecin|docteur)|(?:a la |au |a l |a )(?:prefecture|sous prefecture|caf|mairie|banque|poste|cpam|secu|clinique|commissariat|gendarmerie|france travail|pole emploi|mission locale|consulat|ofii))
    `),
    always({ is: 'aside' }),
  ],
  [
    anyOf(`
      (?:j ai|on a|il a|elle a|jai|g) (?:ratee?|manquee?|loupee?|oublie|eu) (?:a )?(?:mon|notre|le|son|un) (?:rdv|rendez vous|entretien|atelier)
      ${WHO_HAS}(?: (?:deja|bien|pas|rien|tout|encore|ete|aussi))* (?!(?:${NO_PAST})(?![a-z]))[a-z]{2,12}(?:e|ee|er|i|ie|u|ue|is|it|ert)(?= (?:le|la|les|l|un|une|mon|ma|mes|en|ce|au|a|votre|notre|leur|sa|son|toute|de|d|#|${A_WEEKDAY}|\\d))
      (?:j ai|g|tu as|il a|elle a|on a|nous avons|vous avez|vous m avez|on m a|il m a|elle m a|ils m ont|ils ont|elles ont|m a|m ont|avait|avais|jai|je l ai|je vous ai|vous ai|lui ai)(?: (?:deja|bien|pas|rien|tout|encore|ete))*(?: (?:recue?|appelee?|vue?|envoyee?|ecrit|telephonee?|perdue?|eue?|payee?|commence|fait|demandee?|ratee?|manquee?|loupee?|depose|deposee?|signee?|rempli|remplie|quitte|repondu|essaye|laisse|achete|trouve|contacte|rencontre|parle|dit|donne|refuse|coupe|bloque|attendu|arrete|ouvert|ferme|passe|valide|connecte|utilise))
      (?:suis|est|sont|sommes|etais|etait) (?:deja |pas )?(?:venue?s?|passee?s?|allee?s?|arrivee?s?|rentree?s?|tombee?s?|decedee?|morte?|sortie?s?|parties?)(?= |$)
      (?:je |j )?(?:n )?(?:ai|avons|a) pas (?:pu|su|ete)(?: (?:venir|passer|me deplacer|me liberer|honorer|assister|etre la))?|(?:j |on |nous )(?:avais|avait|avions) (?:un )?(?:rdv|rendez vous|creneau)
      (?:s est|nous sommes|vous etes) vus?|s est (?:fort |tres |plutot )?(?:bien |mal )?passee?|la dernier fois|(?:c )?etait|(?:j )?etais|etiez|etaient
      (?:recu|recue) (?=(?:le|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce|en|un|une|votre|ton|la|mon|#))|attends depuis
      date du|datee? du|(?:depuis|suite a|suite au|apres) (?:le |la |mon |ma |l |son |sa )?(?:deces|mort|depart|accident|separation|divorce|licenciement|naissance|operation|hospitalisation|agression|vol|cambriolage|incendie)(?: (?:de|du|d|des) (?:mon|ma|mes|notre|l|la|le) [a-z]+)?
    `),
    always({ is: 'past' }),
  ],
  [
    `(?:je |on |nous )?(?:rentre|reviens|revient|serai de retour|suis de retour|serons de retour|de retour)(?: (?:de vacances|de voyage|de conges?|chez moi|a la maison))?(?= (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|de|du|dans|la semaine))`,
    always({ is: 'return' }),
  ],
];
