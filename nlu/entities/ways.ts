import type { Way } from '../../bot/domain/agenda.js';

/** By telephone: asked of the help, not said of a telephone ("mon téléphone est cassé"). */
const BY_PHONE =
  /\b(?:par|au|via le|pa?r)\s+(?:t[ée]l[ée]phone|t[ée]l\.?|tel|phone|visio)\b|\b(?:un |l')?appel t[ée]l[ée]phonique\b|\brdv (?:tel|t[ée]l[ée]phonique|phone)\b|\brendez[- ]?vous t[ée]l[ée]phonique\b/iu;

/** At home: a visit is asked for, or the person cannot go out. */
const AT_HOME =
  /(?<!\p{L})(?:[àa] (?:mon )?domicile|(?:vous |quelqu'un (?:peut |pourrait )?|(?:qu'on|quon) )?(?:venez|venir|vienne|viens|vient|passer|passez|passe) (?:me voir )?(?:chez|a la maison|à la maison)|(?:je ne|je|j'?)? ?(?:peux|peut|peu) (?:pas|plus) (?:me |m'?)?(?:d[ée]placer|bouger|sortir))/iu;

/** On site, when the person says that telephone will not do. */
const ON_SITE =
  /\b(?:sur place|en (?:vrai|personne|pr[ée]sentiel|face[- ][àa][- ]face)|pas (?:par|au) t[ée]l[ée]phone)\b/iu;

/** How someone wants to be helped, when they say it; null otherwise. */
export function readWay(text: string): Way | null {
  if (ON_SITE.test(text)) return 'on-site';
  if (AT_HOME.test(text)) return 'at-home';
  return BY_PHONE.test(text) ? 'phone' : null;
}
