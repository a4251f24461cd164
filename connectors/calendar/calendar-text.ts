import { createEvents, type EventAttributes } from 'ics';

/** RFC 5545 §3.1: octets of a line, its end apart. */
const LINE_OCTETS = 75;

export interface CalendarHead {
  /** As calendars show it. */
  readonly name: string;
  /** How often a subscribed calendar is read again, hours. */
  readonly refreshHours: number;
}

/** The package refused what we built: a bug of ours, never an answer to a person. */
export class CalendarRefused extends Error {
  override readonly name = 'CalendarRefused';
}

/** An iCalendar text (RFC 5545, RFC 7986). The package folds by characters and knows no REFRESH-INTERVAL: both are done here. */
export function calendarText(events: readonly EventAttributes[], head: CalendarHead): string {
  const { value, error } = createEvents([...events], { productId: '-//Passerelle//FR', method: 'PUBLISH' });
  if (value === null) throw new CalendarRefused('An event is not valid', { cause: error });
  const name = escaped(head.name);
  const known = [
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${head.refreshHours}H`,
    `X-PUBLISHED-TTL:PT${head.refreshHours}H`,
  ];
  return value
    .replace(/\r\n[ \t]/g, '')
    .replace('X-PUBLISHED-TTL:PT1H', known.join('\r\n'))
    .split('\r\n')
    .map(folded)
    .join('\r\n');
}

/** Text of a property without what a line of a calendar cannot hold; line ends are kept. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
}

function escaped(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** Cut between characters, never within one. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= LINE_OCTETS) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = '';
      // The space that opens the next line counts.
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
