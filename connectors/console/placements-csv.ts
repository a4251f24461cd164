import { spokenPhone } from '../../bot/domain/phone.js';
import { dayInWords, SIDES, STATUSES, wishInWords } from './placement-words.js';
import type { PlacementView } from './wire.js';

const HEADER = [
  'Type',
  'Structure',
  'Nom',
  'Téléphone',
  'E-mail',
  'Commune',
  'Département',
  'Mobilité ou besoin',
  'À partir du',
  'État',
  'Demandé le',
  'Gardé jusqu’au',
];

/** For a French spreadsheet: UTF-8 with its mark, semicolons, CRLF (RFC 4180). */
export function placementsCsv(views: readonly PlacementView[]): string {
  const rows = [HEADER, ...views.map(cellsOf)];
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function cellsOf(view: PlacementView): readonly string[] {
  return [
    SIDES[view.side],
    view.structure ?? '',
    view.name,
    view.phone === null ? '' : spokenPhone(view.phone),
    view.email ?? '',
    view.commune,
    view.departement,
    wishInWords(view),
    dayInWords(view.from),
    STATUSES[view.status],
    dayInWords(view.askedOn),
    dayInWords(view.keptUntil),
  ];
}

/** What a person typed must stay a text: a spreadsheet runs a cell that starts as a formula (OWASP, "CSV injection"). */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[;"\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
