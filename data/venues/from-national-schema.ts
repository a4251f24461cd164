import type { OpeningHours } from '../../bot/domain/opening-hours.js';
import { timeZoneOf } from '../../bot/domain/time-zone.js';
import type { Venue } from '../../bot/domain/venue.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import { cleanText } from './clean-text.js';
import type { FlatRow } from './flat-row.js';
import {
  ACCESS_NAMES,
  COLUMNS,
  FEE_NAMES,
  PROGRAMME_NAMES,
  PUBLIC_NAMES,
  saysItinerant,
  SERVICE_NAMES,
  SPECIAL_CARE_NAMES,
} from './national-schema.js';
import { readHours, type HoursRead } from './osm-opening-hours.js';
import { readDate, readEmail, readPivot, readUrl } from './schema-texts.js';
import { readOldPublics, readValues, type Values } from './schema-values.js';
import { judgePlace, type PlaceJudgement, type PlaceRepair } from './venue-place.js';
import { venuePhone } from './venue-phone.js';

/** Something the row had that was put right or left out; the venue is kept. */
export interface Repair {
  readonly because:
    | PlaceRepair['because']
    | 'street-missing'
    | 'pivot-unreadable'
    | 'phone-territory'
    | 'phone-unreadable'
    | 'email-unreadable'
    | 'url-completed'
    | 'url-unreadable'
    | Exclude<HoursRead['repair'], null>
    | 'date-unreadable'
    /** A service, public, fee... that is not in the closed list of the schema: left out. */
    | 'value-unknown';
  /** What the row had, at most 80 characters. */
  readonly value: string;
}

export interface RowProblem {
  readonly row: number;
  readonly because:
    | 'not-a-row'
    | 'too-many-cells'
    | 'no-id'
    | 'no-name'
    | Extract<PlaceJudgement, { readonly because: string }>['because'];
  /** What the row had there, at most 80 characters, or the row's name or id when it had nothing. */
  readonly value: string;
}

export type RowJudgement =
  { readonly venue: Venue; readonly repairs: readonly Repair[] } | { readonly problem: RowProblem };

/** Enough to recognise a value in a report, little enough for a report of a hundred thousand lines. */
const VALUE_LENGTH = 80;
/** For a row that does not say when it was last true: before everything. */
const LONG_AGO = '1970-01-01';

/** Judges one row, whatever is wrong with it: never throws. `file` names the source of a row that names none. */
export function fromNationalSchema(
  { row, fields }: FlatRow,
  gazetteer: Gazetteer,
  { file, as }: { readonly file: string; readonly as: 'real' | 'demonstration' },
): RowJudgement {
  if (typeof fields === 'string') return rejected(row, fields, '');
  const cells = cellsOf(fields);
  if (cells.id === '') return rejected(row, 'no-id', cells.name);
  if (cells.name === '') return rejected(row, 'no-name', cells.id);
  const judged = judgePlace(cells, gazetteer);
  if ('because' in judged) return rejected(row, judged.because, judged.value === '' ? cells.name : judged.value);

  const repairs: Repair[] = [...judged.repairs];
  const repaired: Repaired = (because, value) => {
    repairs.push({ because, value: value.slice(0, VALUE_LENGTH) });
  };
  const timeZone = timeZoneOf(judged.place.codeInsee ?? judged.place.postcode);
  const venue: Venue = {
    id: cells.id,
    pivot: pivotOf(cells, repaired),
    name: cells.name,
    ...judged.place,
    street: readStreet(cells, judged.place.commune, repaired),
    ...readContacts(cells, timeZone, repaired),
    ...readOffer(cells, repaired),
    isItinerant: saysItinerant(cells.itinerance.split('|')),
    hours: hoursOf(cells, repaired),
    timeZone,
    updatedOn: readUpdate(cells, repaired),
    source: cells.source === '' ? null : cells.source,
    origins: [{ source: cells.source === '' ? file : cells.source, id: cells.id }],
    isDemonstration: as === 'demonstration',
  };
  return { venue, repairs };
}

type Repaired = (because: Repair['because'], value: string) => void;

/** Clean texts by our column names, '' where the row has nothing. */
type Cells = Readonly<Record<keyof typeof COLUMNS, string>>;

function cellsOf(fields: Readonly<Record<string, string>>): Cells {
  // Every key of COLUMNS is there, since they are what is gone through.
  return Object.fromEntries(
    Object.entries(COLUMNS).map(([key, column]) => [key, cleanText(fields[column] ?? '')]),
  ) as Record<keyof typeof COLUMNS, string>;
}

function pivotOf(cells: Cells, repaired: Repaired): string | null {
  const pivot = readPivot(cells.pivot);
  if (pivot === null && !/^[0\s]*$/.test(cells.pivot)) repaired('pivot-unreadable', cells.pivot);
  return pivot;
}

/** The commune alone when the row has no address: it is where one asks the way. */
function readStreet(cells: Cells, commune: string, repaired: Repaired): string {
  if (cells.street !== '') return cells.street;
  repaired('street-missing', cells.streetMore);
  return cells.streetMore === '' ? commune : cells.streetMore;
}

function readContacts(
  cells: Cells,
  timeZone: string,
  repaired: Repaired,
): Pick<Venue, 'phone' | 'email' | 'website' | 'bookingUrl'> {
  const phone = cells.phone === '' ? null : venuePhone(cells.phone, timeZone);
  if (phone === null && cells.phone !== '') repaired('phone-unreadable', cells.phone);
  if (phone?.hadWrongTerritory === true) repaired('phone-territory', cells.phone);

  const emails = cells.emails === '' ? cells.emailBefore2024 : cells.emails;
  const email = readEmail(emails);
  if (email === null && emails !== '') repaired('email-unreadable', emails);

  return {
    phone: phone?.e164 ?? null,
    email,
    website: readLink(cells.websites, repaired),
    bookingUrl: readLink(cells.bookingUrl, repaired),
  };
}

function readLink(text: string, repaired: Repaired): string | null {
  const read = readUrl(text);
  if (read === null && text !== '') repaired('url-unreadable', text);
  if (read?.wasCompleted === true) repaired('url-completed', text);
  return read?.url ?? null;
}

function readOffer(
  cells: Cells,
  repaired: Repaired,
): Pick<Venue, 'services' | 'access' | 'fees' | 'programmes' | 'publics' | 'specialCare'> {
  const known = <Value>({ values, unknown }: Values<Value>): readonly Value[] => {
    for (const value of unknown) repaired('value-unknown', value);
    return values;
  };
  const before2024 = readOldPublics(cells.publicsBefore2024);
  return {
    services: known(readValues(cells.services, SERVICE_NAMES)),
    access: known(readValues(cells.access, ACCESS_NAMES)),
    fees: known(readValues(cells.fees === '' ? cells.feesBefore2024 : cells.fees, FEE_NAMES)),
    programmes: known(
      readValues(cells.programmes === '' ? cells.programmesBefore2024 : cells.programmes, PROGRAMME_NAMES),
    ),
    publics: known(cells.publics === '' ? before2024.publics : readValues(cells.publics, PUBLIC_NAMES)),
    specialCare: known(
      cells.specialCare === '' ? before2024.specialCare : readValues(cells.specialCare, SPECIAL_CARE_NAMES),
    ),
  };
}

function hoursOf(cells: Cells, repaired: Repaired): OpeningHours {
  const { hours, repair } = readHours(cells.hours);
  if (repair !== null) repaired(repair, cells.hours);
  return hours;
}

function readUpdate(cells: Cells, repaired: Repaired): string {
  const date = readDate(cells.updatedOn);
  if (date === null) repaired('date-unreadable', cells.updatedOn);
  return date ?? LONG_AGO;
}

function rejected(row: number, because: RowProblem['because'], value: string): RowJudgement {
  return { problem: { row, because, value: value.slice(0, VALUE_LENGTH) } };
}
