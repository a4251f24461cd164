import { always, anyOf, type Rule } from './dates-rule.js';
import { CAN, FREE } from './dates-rules-wishes.js';
import { A_WEEKDAY } from './dates-words.js';

/** What is refused. */
export const REFUSAL_RULES: readonly Rule[] = [
  // "Demain ? Non."
  [`(?<=, )(?:non(?: merci)?|(?:c est )?(?:impossible|pas possible))(?= ?,| ?$)`, always({ is: 'no' })],
  // "Je ne travaille pas le mercredi": free that day.
  [
    anyOf(`
      (?:je |moi |j )?(?:ne |n )?(?:(?:travaille|bosse|taf) pas|pas (?:travail|travaille|boulot|ecole|cours))
      (?:(?:j |n )?ai )?(?:pas|jamais) (?:de |d )?(?:travail|boulot|ecole|cours|classe)
      je (?:ne )?les ai pas
      (?:(?:j |n |je n )?ai )?pas (?:les |mes |l )(?:enfants|gosses|petits|gamins|ecole|boulot)
    `),
    always({ is: 'wish' }),
  ],
  [
    anyOf(`
      (?:je |j |on |moi )?(?:ne |n )?(?:pourrais?|${CAN}) (?:pas|plus|jamais|absolument pas|vraiment pas)(?: (?:trop|du tout|vraiment))?(?: (?:${FREE}|venir|me liberer|me deplacer|passer|etre la|etre libre|etre disponible|faire|le matin(?= ,)))*
      (?:je |j )?(?:ne |n )?(?:sors|sort|conduis|conduit|circule|roule|me deplace|bouge|viens|peux venir) (?:pas|point|jamais|plus)(?= ?(?:,|$)| (?:le|la|les|l|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))
      (?:dans l )?(?:impossibilite|incapacite) (?:totale |absolue )?(?:de|d)(?: (?:venir|me deplacer|me rendre|etre la|passer|honorer|assister))?
      (?<!(?:le|au) )plus (?:possible|dispo|disponible|libre)
      (?:c est |ce n est |n est |sera |serait )?pas (?:possible|dispo|disponible|libre|bon|la)(?! pour (?:moi|nous))
      (?:c est |ce n est )?pas (?:possible|bon) pour (?:moi|nous)|impossible|indisponible|(?:suis|serai|sera|deja) (?:tres |deja |trop |assez |bien )?(?:prise?|debordee?|surchargee?|chargee?)
      (?:ne (?:puis|peux|saurais|pourrai|pourrais|pouvant|serai|pouvons)|n (?:etant|ayant))(?! pas)(?: (?:disponible|libre|en mesure de|venir|me deplacer|me liberer|me rendre libre|etre la))?(?! (?:[a-z]+ ){0,4}que )
      (?:c est |est |sera )?(?:trop |un peu |tres |assez |plus )?(?:complique|difficile|chaud|mort|galere)(?= ?(?:,|$)| pour (?:moi|nous))
      ca (?:ne )?(?:va|marche|colle|m arrange|me va) pas|(?:ne )?(?:m |me )?(?:arrange|convient|va|conviennent) pas
      (?<!vous )(?:me )?derange|trop (?:complique|tot|tard)
      (?:suis |serai |sera |etre )?(?:absente?s?|indispo)
      non(?: merci)?(?= ?,| mais|$)|(?<=(?:${A_WEEKDAY}|demain|matin|aprem|soir|prochain|\\d) )non plus
    `),
    always({ is: 'cannot' }),
  ],
  // What the person does then.
  [
    anyOf(`
      (?:je )?(?:dors|dormir|me repose)(?= (?:le|tous|toujours|matin)| ?(?:,|$))
      (?:mon |ma |mes |l |la |les |le )?(?:aides?(?: (?:menagere|a domicile|soignante))?|infirmiere?s?|kine|femme de menage|auxiliaires?(?: de vie)?|soignants?) (?:vient|viennent|passe|passent|est la|sont la|est chez moi|sont chez moi)
      (?:suis |serai |est )(?:a la |au |a l |en |chez le |chez ma |chez mon )(?:dialyse|kine|boulot|taf|cours|hopital|medecin|ecole|dentiste|piscine|chimio|reeducation|garderie|fils|fille|soeur|frere)
      (?:je )?fais (?:les |le |mon |du |des |mes )(?:marches?|menages?|courses|sport|benevolat|permanences?|garde|nuits?)
      (?<!etant )(?:suis |serai |sera |etre )?(?:occupee?|au travail|en formation|en deplacement|en conges?|en vacances|en voyage|hospitalisee?)
      (?:je |on |il |elle |ils |elles )(?:travaillent|travaille|bosse|bossent|taffe|trime)
      (?:c est |c )(?:dialyse|kine|piscine|ecole|boulot|chimio|cours|travail|judo|danse|foot|gym|menage|repos|sieste)(?= ?(?:,|$))
      suis (?:sur la route|sur les routes|sur le chantier|sur les chantiers|en mer|d astreinte|de garde|de service|de permanence|d equipe|en poste|en usine|a l usine|en stage|en reunion)
      (?<=(?:${A_WEEKDAY}|matin|aprem) )(?:travail|ecole|cours|boulot|taf|medecin|hopital)(?= ?(?:,|$))
      (?<=^|(?:moi|,) )(?:moi )?travail(?= (?:le|les|lundi|mardi|mercredi|jeudi|vendredi|samedi))
      (?:j ai|g|ai|ya|y a) (?:deja |les |mes |la |le |ma |mon |un |une |des |tous les )*(?:cours|ecole|kine|dialyse|piscine|formation|stage|sport|boulot|travail|taf|quelque chose|qqch|autre chose|empechement|contretemps|imprevu|enfants|petits enfants|garde|gosses|petits|chimio|reeducation|reunion|catechisme|foot|danse|menage|enterrement|obseques|mariage|bapteme|communion|invites?|famille|atelier|club|chorale|gym|yoga|aquagym|belote|loto|couture|musique|tennis|basket|judo|rugby|equitation|coiffeur|dentiste|ophtalmo|podologue|orthophoniste|psy|infirmiere|avocat|scanner|irm|radio|prise de sang|plombier|technicien|livraison|demenagement)
      garde (?:mes|les|mon|ma) (?:petits enfants|enfants|petits|petit fils|petite fille)
    `),
    always({ is: 'busy' }),
  ],
  // What follows is a condition.
  [`(?:sauf|excepte) (?:si|quand)|a moins (?:que|qu|de|d)`, always({ is: 'aside' })],
  [
    `(?<=autres? (?:jours|moments?|date|creneaux?|heures|horaires?) )que|sauf|excepte|hormis|hors|a part|a l exception (?:de|du|des)|en dehors (?:de|du|des)|mis a part`,
    always({ is: 'except' }),
  ],
  [
    anyOf(`
      (?:surtout |vraiment |plutot )?pas(?: (?:de preference|forcement|trop|du tout))?|aucune?(?: (?:dispo|disponibilites?))?
      jamais|ni|(?<=^)plus(?= (?:le )?(?:${A_WEEKDAY}|demain))
      (?:je |j |on |de |d |a |il faut |faut |faudrait |voudrais |prefere |preferais |preferer ?ais |prefererais )*(?:evite|eviter|evitez|evitons|eviterais|eviterai|evitant)
      (?:tout|n importe quel jours) mais pas|(?:tout|n importe quand) mais pas
    `),
    always({ is: 'not' }),
  ],
];
