import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Commune } from '../../bot/domain/place.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';

/** Five digits that read as a postcode. */
export interface PostcodeHeard {
  readonly postcode: string;
  /** Empty when nobody delivers there: a CEDEX, or a mistake. */
  readonly communes: readonly Commune[];
  readonly start: number;
  readonly end: number;
}

/** Glued to nothing but a name: "59100Roubaix", "Roubaix59100". */
const POSTCODE =
  /(?<!(?<!\p{L}{2})\p{L}|[\d.,/-])(?:F(?:R)? ?-? ?)?(\d{2})( ?)(\d{3})(?!\d|\p{L}{1,2}(?!\p{L})|[.,]\d)/giu;

/** What follows an amount or a quantity. */
const UNIT_AFTER =
  /^ ?(?:€|\$|%|euros?\b|eur\b|balles\b|kms?\b|kilom|m[2²]|habitants?\b|hab\b|personnes\b|gens\b|fois\b|points\b|pas\b|vues\b|kwh\b|[gmk]o\b|francs\b|dollars\b|(?:par|\/) ?(?:an|mois)\b|ans\b)/i;

/** What comes before a number that is someone's file, code or money. */
const NUMBER_BEFORE =
  /(?:\bn[°o]|\bnum(?:[eé]ro)?|\bdossier|\br[eé]f(?:[eé]rence)?|\ballocataire|\bidentifiant|\bticket|\bcommande|\bfacture|\bcontrat|\bclient|\badh[eé]rent|\bcode|\bcerfa|\bformulaires?|\bimprim[eé]s?|\barticle|\bmod[eè]le|\bversion|\bpin|\bmdp|\bpasse|\bsiret|\bmatricule|\bcompte|\bgagn\p{L}{1,4}|\bpay\p{L}{1,4}|\bdoi[st]|\bre[çc]u|\btouche|\brevenus?|\bsalaire|\bco[uû]te|\bvaut|\bprix|\bloyer|\bsomme|\bmontant|\benviron|\bvers[eé])(?: (?:est|de|d['’]|c['’ ]?est|à|a)){0,3}[ :=]*$/iu;

/** What makes even a spaced number a postcode: "23 000" alone may be anything. */
const ANNOUNCED = /(?:^|[ '’(])(?:[aà]|au|sur|du|de|le|ds|dans|cp|postal|habite|jabite|vers|est|c)[ :]*$/iu;

/** After a spaced number, anything but a name or the end makes it a quantity: "12 000 mails". */
const ENDS_THERE = /^ *(?:$|[.,;!?)\n]|\p{Lu}|svp\b|stp\b|merci\b)/u;

/** "13 008 marseille": the first word after the number is that of a commune there. */
function isNamed(communes: readonly Commune[], after: string): boolean {
  const said = foldPlaceName(after);
  return said !== '' && communes.some(({ name }) => said.startsWith(foldPlaceName(name).split(' ', 1)[0] ?? name));
}

const FIVE_DIGITS = /\d\d ?\d{3}/;

/**
 * Postcodes of a message made `readable`, in order. While a place is awaited, only a unit disqualifies a number.
 */
export function postcodesIn(text: string, gazetteer: Gazetteer, isAwaited: boolean): PostcodeHeard[] {
  const heard: PostcodeHeard[] = [];
  if (!FIVE_DIGITS.test(text)) return heard;
  for (const match of text.matchAll(POSTCODE)) {
    const postcode = `${match[1] ?? ''}${match[3] ?? ''}`;
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 30), start);
    if (UNIT_AFTER.test(text.slice(end, end + 20)) || Number(postcode) < 1_000) continue;
    if (!isAwaited && NUMBER_BEFORE.test(before)) continue;
    const isSpaced = match[2] === ' ';
    const communes = gazetteer.byPostcode(postcode);
    const isAnnounced = ANNOUNCED.test(before) || before.trim() === '';
    if (
      isSpaced &&
      (communes.length === 0 ||
        !(ENDS_THERE.test(text.slice(end)) || isNamed(communes, text.slice(end, end + 40))) ||
        !(isAwaited || isAnnounced))
    )
      continue;
    heard.push({ postcode, communes, start, end });
  }
  return heard;
}
