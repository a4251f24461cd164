import type { Wanted } from '../../bot/domain/conversation.js';
import {
  dateOfIso,
  type Hours,
  type IsoDay,
  type PartOfDay,
  type Refused,
  type WhenHeard,
  type Wish,
} from '../../bot/domain/when-heard.js';
import { fullDay, hour, weekdayName } from './formats.js';

/** Our reading, or the person's own words where there is none. */
export function wantedInWords({ said, heard }: Wanted): string {
  return heard === null || heard.heard === 'unclear' ? said : momentInWords(heard);
}

/** "mardi 24 novembre, le matin", "dès que possible", "du lundi 30 novembre au vendredi 4 décembre, sauf le mercredi". */
export function momentInWords(when: WhenHeard): string {
  const refused = when.except.map(refusedInWords);
  const wished = wishedInWords(when);
  const except = refused.length === 0 ? '' : `sauf ${enumerated(refused, 'et')}`;
  return except === '' ? wished : `${wished}, ${except}`;
}

function wishedInWords(when: WhenHeard): string {
  switch (when.heard) {
    case 'day':
    case 'hours':
    case 'days':
    case 'every-week':
      return wishInWords(when);
    case 'several':
      return enumerated(when.of.map(wishInWords), 'ou');
    case 'unclear':
      return enumerated(when.candidates.map(wishInWords), 'ou');
    case 'earliest':
      return when.within === null ? 'dès que possible' : `dès que possible, ${wishInWords(when.within)}`;
    case 'any-time':
      return "n'importe quand";
    case 'not':
      return "n'importe quel jour";
  }
}

export function wishInWords(wish: Wish): string {
  const hours = wish.hours === null ? null : hoursInWords(wish.hours);
  switch (wish.heard) {
    case 'day':
      return joined(fullDay(dateOfIso(wish.day)), hours);
    case 'hours':
      return hours ?? '';
    case 'days':
      return joined(daysInWords(wish.from, wish.to), hours);
    case 'every-week':
      return joined(weekdaysInWords(wish.weekdays), hours);
  }
}

function joined(days: string, hours: string | null): string {
  if (hours === null) return days;
  return hours.startsWith('à ') ? `${days} ${hours}` : `${days}, ${hours}`;
}

function hoursInWords(hours: Hours): string {
  switch (hours.at) {
    case 'time':
      return `à ${clock(hours.time)}`;
    case 'part':
      return PARTS[hours.part];
    case 'between':
      return `entre ${clock(hours.from)} et ${clock(hours.to)}`;
    case 'from':
      return `après ${clock(hours.from)}`;
    case 'until':
      return `avant ${clock(hours.to)}`;
  }
}

const PARTS: Readonly<Record<PartOfDay, string>> = {
  morning: 'le matin',
  noon: 'vers midi',
  afternoon: "l'après-midi",
  evening: 'le soir',
};

const WORKING_DAYS = '0,1,2,3,4';
const WEEKEND = '5,6';

function weekdaysInWords(weekdays: readonly number[]): string {
  switch (weekdays.join(',')) {
    case WORKING_DAYS:
      return 'en semaine';
    case WEEKEND:
      return 'le week-end';
    default:
      return enumerated(
        weekdays.map((weekday) => `le ${weekdayName(weekday)}`),
        'ou',
      );
  }
}

function daysInWords(from: IsoDay, to: IsoDay | null): string {
  if (to === null) return `à partir du ${fullDay(dateOfIso(from))}`;
  return from === to ? fullDay(dateOfIso(from)) : `du ${fullDay(dateOfIso(from))} au ${fullDay(dateOfIso(to))}`;
}

function refusedInWords(refused: Refused): string {
  switch (refused.not) {
    case 'weekday':
      return refusedWeekdayInWords(weekdayName(refused.weekday), refused.hours);
    case 'hours':
      return hoursInWords(refused.hours);
    case 'days':
      return joined(
        refused.from === refused.to ? `le ${fullDay(dateOfIso(refused.from))}` : daysInWords(refused.from, refused.to),
        refused.hours === null ? null : hoursInWords(refused.hours),
      );
  }
}

/** "le mercredi matin", "le mercredi à 14 h", "le mercredi après 16 h". */
function refusedWeekdayInWords(weekday: string, hours: Hours | null): string {
  if (hours === null) return `le ${weekday}`;
  if (hours.at !== 'part') return `le ${weekday} ${hoursInWords(hours)}`;
  return `le ${weekday} ${REFUSED_PARTS[hours.part]}`;
}

const REFUSED_PARTS: Readonly<Record<PartOfDay, string>> = {
  morning: 'matin',
  noon: 'midi',
  afternoon: 'après-midi',
  evening: 'soir',
};

function clock(time: string): string {
  const [hours = '0', minutes = '0'] = time.split(':');
  return hour(Number(hours) * 60 + Number(minutes));
}

function enumerated(parts: readonly string[], word: 'et' | 'ou'): string {
  const [last = '', ...before] = [...parts].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} ${word} ${last}`;
}
