import type { LocalDate } from '../../bot/domain/local-date.js';
import type { Interval } from '../../bot/domain/opening-hours.js';
import { dayNumber, weekdayOf } from '../../bot/domain/local-date.js';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** "à 300 m", "à 1,5 km", "à 12 km": rounded as one would say it, since the start is a town's centre anyway. */
export function distance(metres: number): string {
  if (metres < 950) return `à ${Math.max(50, Math.round(metres / 50) * 50)} m`;
  if (metres < 9_950) return `à ${(Math.round(metres / 100) / 10).toString().replace('.', ',')} km`;
  return `à ${Math.round(metres / 1000)} km`;
}

/** "9 h", "13 h 30", "midi", "minuit"; minutes from midnight, also past 1440. */
export function hour(minutes: number): string {
  const inDay = minutes % 1440;
  if (inDay === 0) return 'minuit';
  if (inDay === 720) return 'midi';
  const rest = inDay % 60;
  return rest === 0 ? `${Math.floor(inDay / 60)} h` : `${Math.floor(inDay / 60)} h ${rest.toString().padStart(2, '0')}`;
}

/** "9 h à midi". */
export function span({ from, to }: Interval): string {
  return `${hour(from)} à ${hour(to)}`;
}

/** "aujourd'hui", "demain", "mardi", and beyond six days "mardi 1er décembre". */
export function day(date: LocalDate, today: LocalDate): string {
  const ahead = dayNumber(date) - dayNumber(today);
  if (ahead === 0) return "aujourd'hui";
  if (ahead === 1) return 'demain';
  if (ahead > 1 && ahead < 7) return weekdayName(weekdayOf(date));
  return fullDay(date);
}

/** "mardi 1er décembre", whatever day it is. */
export function fullDay(date: LocalDate): string {
  return `${weekdayName(weekdayOf(date))} ${date.day === 1 ? '1er' : date.day} ${MONTHS[date.month - 1] ?? ''}`;
}

/** "1er mars 2027", for days that may be far. */
export function wholeDate(date: LocalDate): string {
  return `${date.day === 1 ? '1er' : date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year}`;
}

export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

/** "de Guéret", "d'Aubusson", "du Havre", "des Abymes", "de La Souterraine". */
export function ofPlace(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return /^[AEIOUYÀÂÉÈÊËÎÏÔÖÛÜH]/u.test(name) ? `d'${name}` : `de ${name}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
