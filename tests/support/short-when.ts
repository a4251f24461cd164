import type { Hours, Refused, WhenHeard, Wish } from '../../bot/domain/when-heard.js';

/** A reading in one line, for tables: "2026-11-25 14:00", "2026-11-30..2026-12-06", "a | b", "earliest(...)", "? why: a | b", "… !w2". */
export function shortWhen(when: WhenHeard | null): string {
  if (when === null) return 'nothing';
  return `${positive(when)}${when.except.map((one) => ` !${refused(one)}`).join('')}`.trim();
}

function positive(when: WhenHeard): string {
  switch (when.heard) {
    case 'day':
    case 'days':
    case 'hours':
    case 'every-week':
      return wish(when);
    case 'several':
      return when.of.map(wish).join(' | ');
    case 'earliest':
      return `earliest(${when.within === null ? '' : wish(when.within)})`;
    case 'any-time':
      return 'any-time';
    case 'not':
      return '';
    case 'unclear':
      return `? ${when.because}: ${when.candidates.map(wish).join(' | ')}`.trim();
  }
}

function wish(one: Wish): string {
  const suffix = one.hours === null ? '' : ` ${shortHours(one.hours)}`;
  switch (one.heard) {
    case 'day':
      return `${one.day}${suffix}`;
    case 'days':
      return `${one.from}..${one.to ?? ''}${suffix}`;
    case 'hours':
      return suffix.trim();
    case 'every-week':
      return `every ${one.weekdays.join('')}${suffix}`;
  }
}

/** "14:00", "morning", "14:00-16:00", "17:00-", "-12:00". */
export function shortHours(said: Hours): string {
  switch (said.at) {
    case 'time':
      return said.time;
    case 'part':
      return said.part;
    case 'between':
      return `${said.from}-${said.to}`;
    case 'from':
      return `${said.from}-`;
    case 'until':
      return `-${said.to}`;
  }
}

function refused(one: Refused): string {
  switch (one.not) {
    case 'weekday':
      return `w${one.weekday}${one.hours === null ? '' : ` ${shortHours(one.hours)}`}`;
    case 'hours':
      return shortHours(one.hours);
    case 'days':
      return `${one.from === one.to ? one.from : `${one.from}..${one.to ?? ''}`}${one.hours === null ? '' : ` ${shortHours(one.hours)}`}`;
  }
}
