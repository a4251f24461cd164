import { createHash } from 'node:crypto';
import type { Appointment } from '../../bot/domain/appointment.js';
import { spokenPhone } from '../../bot/domain/phone.js';
import type { Response } from '../../bot/ports/http.js';
import { addressOf, phoneOf } from './place-lines.js';
import { WORDS } from './words.js';

const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ground:#f3f4f6;--ink:#1b1f27;--soft:#525a68;--faint:#d5d9e0;--brand:#1d4f91;--on:#fff;--notice:#fff6d6;font:100%/1.5 system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#1a1d23;--ground:#111317;--ink:#eceef2;--soft:#b0b7c3;--faint:#3a404b;--brand:#9cc2f5;--on:#0c1a2e;--notice:#3d3413}}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--ground);color:var(--ink);overflow-wrap:anywhere}
main{max-width:32rem;margin:0 auto;padding:1.25rem;background:var(--paper);border:1px solid var(--faint);border-radius:.5rem}
h1{margin:0;font-size:1.5rem;line-height:1.25}
.state{margin:1rem 0 0;padding:.75rem 1rem;background:var(--notice);font-weight:700}
.when{font-size:1.25rem;font-weight:700}
dl{margin:1rem 0}
dt{margin-top:.75rem;color:var(--soft)}
dd{margin:0}
dd p{margin:0}
a{color:var(--brand)}
dd a{display:inline-block;padding:.5rem 0}
.add{display:inline-block;padding:.75rem 1rem;border-radius:.375rem;background:var(--brand);color:var(--on);font-weight:700}
.soft{color:var(--soft)}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
@media print{body{background:none;padding:0}main{border:0}.add{display:none}}
`;

/** Nothing but the style above: no script, nothing from elsewhere, no frame, no form. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
} as const;

/** One appointment, as whoever has its address reads it: no first name, no number of the person. */
export function appointmentPage(appointment: Appointment, now: number): Response {
  const { way, place, mediatorName, kindName, pass, status, end } = appointment;
  const isCancelled = status === 'cancelled';
  const isPast = !isCancelled && end <= now;
  const phone = phoneOf(appointment);
  const state = isCancelled ? WORDS.cancelled : isPast ? WORDS.past : null;
  const where = way === 'on-site' ? addressOf(place) : [way === 'phone' ? WORDS.byPhone : WORDS.atHome];
  const bring = way === 'on-site' ? [WORDS.bringPapers, WORDS.bringIdentity] : [WORDS.bringNothing];
  const body = [
    `<h1>${WORDS.title}</h1>`,
    state === null ? '' : `<p class="state">${state}</p>`,
    '<dl>',
    `<dt>${WORDS.when}</dt><dd><p class="when"><time datetime="${new Date(appointment.start).toISOString()}">${text(whenOf(appointment))}</time></p></dd>`,
    item(WORDS.where, where.map(text)),
    item(WORDS.withWhom, [text(`${mediatorName}, ${kindName}`)]),
    phone === null ? '' : item(WORDS.phone, [`<a href="tel:${text(phone)}">${text(spokenPhone(phone))}</a>`]),
    isCancelled || isPast ? '' : item(WORDS.bring, bring.map(text)),
    '</dl>',
    isCancelled || isPast
      ? ''
      : `<p><a class="add" href="/r/${encodeURIComponent(pass)}.ics">${WORDS.toCalendar}</a></p><p class="soft">${WORDS.change}</p>`,
  ];
  return { status: 200, headers: HEADERS, body: page(body.join('')) };
}

export const NO_SUCH_PAGE: Response = {
  status: 404,
  headers: HEADERS,
  body: page(`<h1>${WORDS.notFound}</h1><p>${WORDS.notFoundHelp}</p>`),
};

/** `seconds` until one may ask again. */
export function slowDown(seconds: number): Response {
  return {
    status: 429,
    headers: { ...HEADERS, 'retry-after': String(seconds) },
    body: page(`<h1>${WORDS.slowDown}</h1>`),
  };
}

function page(body: string): string {
  return [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta name="color-scheme" content="light dark"><title>${WORDS.title}</title><style>${STYLE}</style></head>`,
    `<body><main>${body}</main></body></html>`,
  ].join('');
}

function item(term: string, lines: readonly string[]): string {
  return `<dt>${term}</dt><dd>${lines.map((line) => `<p>${line}</p>`).join('')}</dd>`;
}

/** "mardi 1er décembre 2026, de 9 h 30 à 10 h 15", on the clocks of the place; said so where they are not those of Paris. */
function whenOf({ start, end, place }: Appointment): string {
  const { timeZone } = place;
  const day = new Intl.DateTimeFormat('fr-FR', { timeZone, dateStyle: 'full' }).format(start).replace(/ 1 /, ' 1er ');
  const clock = new Intl.DateTimeFormat('fr-FR', { timeZone, hour: 'numeric', minute: '2-digit' });
  const hour = (instant: number): string => {
    const [hours = '', minutes = ''] = clock.format(instant).split(':');
    // In one piece at the end of a line.
    return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
  };
  const zone = timeZone === 'Europe/Paris' ? '' : ` (${WORDS.localTime(place.commune)})`;
  return `${day}, de ${hour(start)} à ${hour(end)}${zone}`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
