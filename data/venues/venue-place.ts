import { metresBetween, type Coordinates } from '../../bot/domain/geo.js';
import type { CodeInsee } from '../../bot/domain/ids.js';
import type { Commune } from '../../bot/domain/place.js';
import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import { closest, judgePosition, type Placed } from './venue-position.js';

/** What a row says of where it is; '' where it says nothing. */
export interface PlaceSaid {
  readonly commune: string;
  readonly postcode: string;
  readonly codeInsee: string;
  readonly latitude: string;
  readonly longitude: string;
}

export interface VenuePlace {
  readonly commune: string;
  readonly postcode: string;
  readonly codeInsee: CodeInsee | null;
  readonly position: Coordinates;
}

export interface PlaceRepair {
  readonly because:
    | 'postcode-completed'
    | 'postcode-of-elsewhere'
    | 'commune-spelling'
    | 'commune-from-code'
    | 'code-insee-of-elsewhere'
    | 'coordinates-swapped'
    | 'position-from-commune';
  /** What the row had. */
  readonly value: string;
}

export type PlaceJudgement =
  | { readonly place: VenuePlace; readonly repairs: readonly PlaceRepair[] }
  | { readonly because: 'no-commune' | 'no-postcode' | 'no-position' | 'position-elsewhere'; readonly value: string };

/** From its town hall: hardly a commune of the mainland is wider, and two communes of one name are not that near. */
const NAMESAKE_METRES = 10_000;

/** Where a venue is: its codes, the official spelling of its commune, its position checked against that commune. */
export function judgePlace(said: PlaceSaid, gazetteer: Gazetteer): PlaceJudgement {
  const codes = readCodes(said, gazetteer);
  if (codes === null) return { because: 'no-postcode', value: said.postcode };
  const { ofCode, named, ofPostcode, homonyms } = codes;
  const placed = judgePosition(
    said,
    { likely: compact([ofCode, named, ...ofPostcode]), possible: homonyms },
    codes.postcode,
  );
  if ('because' in placed) return placed;

  const repairs: PlaceRepair[] = [];
  if (codes.postcode !== said.postcode) repairs.push({ because: 'postcode-completed', value: said.postcode });
  if (placed.repair !== null)
    repairs.push({ because: placed.repair, value: `${said.latitude} ${said.longitude}`.trim() });
  const isCodeWrong = ofCode !== null && placed.near !== ofCode;
  if (isCodeWrong) repairs.push({ because: 'code-insee-of-elsewhere', value: said.codeInsee });
  const trusted: Codes = isCodeWrong ? { ...codes, saidCode: null, ofCode: null } : codes;
  const namesake = namesakeOfElsewhere(trusted, placed);
  if (namesake !== null) repairs.push({ because: 'postcode-of-elsewhere', value: codes.postcode });
  const commune = namesake ?? communeOf(said, trusted, placed.position);

  const spelling = spell(said.commune, commune);
  if (spelling === null) return { because: 'no-commune', value: codes.postcode };
  if (said.commune === '') repairs.push({ because: 'commune-from-code', value: codes.postcode });
  else if (spelling !== said.commune) repairs.push({ because: 'commune-spelling', value: said.commune });
  const place: VenuePlace = {
    commune: spelling,
    postcode: namesake?.postcodes[0] ?? codes.postcode,
    codeInsee: commune?.codeInsee ?? trusted.saidCode,
    position: placed.position,
  };
  return { place, repairs };
}

/** Null when nothing tells which of several communes it is. */
function communeOf(said: PlaceSaid, { ofCode, named, ofPostcode }: Codes, position: Coordinates): Commune | null {
  if (ofCode !== null || named !== null) return ofCode ?? named;
  const [only, ...others] = ofPostcode;
  if (only !== undefined && others.length === 0) return only;
  return said.commune === '' ? closest(ofPostcode, position) : null;
}

/**
 * The commune of the name said, when its position is right there and no commune of its postcode has that name: name and position agree
 * against a postcode in which digits were exchanged. Null for all others.
 */
function namesakeOfElsewhere(
  { ofCode, named, ofPostcode, homonyms }: Codes,
  { position, repair }: Placed,
): Commune | null {
  if (ofCode !== null || named !== null || ofPostcode.length === 0 || repair === 'position-from-commune') return null;
  const namesake = closest(homonyms, position);
  return namesake !== null && metresBetween(namesake.position, position) <= NAMESAKE_METRES ? namesake : null;
}

interface Codes {
  readonly postcode: string;
  /** Well formed, known or not. */
  readonly saidCode: CodeInsee | null;
  readonly ofCode: Commune | null;
  /** The commune of the name said among those of the postcode; of its department for a postcode of no commune (CEDEX). */
  readonly named: Commune | null;
  readonly ofPostcode: readonly Commune[];
  /** All communes of the name said. */
  readonly homonyms: readonly Commune[];
}

/** Null when no postcode is said and none can be told from the code or from a name that only one commune has. */
function readCodes(said: PlaceSaid, gazetteer: Gazetteer): Codes | null {
  const saidCode = readCodeInsee(said.codeInsee);
  const ofCode = saidCode === null ? null : gazetteer.byCodeInsee(saidCode);
  const homonyms = said.commune === '' ? [] : gazetteer.byName(foldPlaceName(said.commune));
  const told = ofCode ?? (homonyms.length === 1 ? homonyms[0] : undefined);
  const postcode = readPostcode(said.postcode) ?? told?.postcodes[0];
  if (postcode === undefined) return null;
  const ofPostcode = gazetteer.byPostcode(postcode);
  const named =
    ofPostcode.length > 0
      ? ofPostcode.find((commune) => bareName(commune.name) === bareName(said.commune))
      : homonyms.find((commune) => isInDepartement(postcode, commune));
  return { postcode, saidCode, ofCode, named: named ?? null, ofPostcode, homonyms };
}

function isInDepartement(postcode: string, { departement }: Commune): boolean {
  return postcode.startsWith(departement.startsWith('2A') || departement.startsWith('2B') ? '20' : departement);
}

/** Five digits, a leading zero lost to a spreadsheet given back; CEDEX and spaces ignored. */
function readPostcode(text: string): string | null {
  const digits = /\d{4,5}/.exec(text.replace(/\s/g, ''))?.[0].padStart(5, '0') ?? '';
  return /^(?!00)\d{5}$/.test(digits) ? digits : null;
}

function readCodeInsee(text: string): CodeInsee | null {
  const code = text.replace(/\s/g, '').toUpperCase().padStart(5, '0');
  return /^(?!00)(\d{5}|2[AB]\d{3})$/.test(code) ? code : null;
}

/** Folded, without the arrondissement of "MARSEILLE 11" or "Paris 18e Arrondissement". */
function bareName(name: string): string {
  return foldPlaceName(name).replace(/ \d{1,2}(er|e|eme)?( arrondissement)?$/, '');
}

/** The official spelling when the name is that commune's; the name said otherwise (a hamlet, a former commune), with its capitals. */
function spell(said: string, commune: Commune | null): string | null {
  if (said === '') return commune?.name ?? null;
  if (commune !== null && bareName(commune.name) === bareName(said)) return commune.name;
  return /\p{Ll}/u.test(said) && /\p{Lu}/u.test(said) ? said : capitalised(said);
}

const SMALL_WORDS = /(?<=[\s-])(A|Au|Aux|D|De|Des|Du|En|Et|L|La|Le|Les|Lès|Lez|Sous|Sur)(?=[\s'’-])/g;

/** "SAINT-JEAN-DE-LUZ" or "saint-jean-de-luz" as "Saint-Jean-de-Luz"; accents cannot be given back. */
function capitalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
    .replace(SMALL_WORDS, (word) => word.toLowerCase());
}

function compact(communes: readonly (Commune | null)[]): readonly Commune[] {
  return communes.filter((commune) => commune !== null);
}
