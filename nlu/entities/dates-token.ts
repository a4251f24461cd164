import type { LocalDate } from '../../bot/domain/local-date.js';
import type { PartOfDay } from '../../bot/domain/when-heard.js';
import type { Span } from './dates-calendar.js';

export type Edge = 'from' | 'after' | 'before' | 'until';

/** A token of a message. */
export type Token = DayToken | HourToken | LinkToken;

export type DayToken =
  | { readonly is: 'ahead'; readonly days: number }
  /** `hasArticle`: "le mardi". `isLoose`: "mar", "jeu": a day only beside other words of time. */
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly isEvery: boolean;
      readonly hasArticle: boolean;
      readonly isLoose: boolean;
    }
  | { readonly is: 'workdays' }
  /** A day of a month; without a month only where `hasArticle` or the words around make it a day. */
  | {
      readonly is: 'date';
      readonly day: number;
      readonly month: number | null;
      readonly year: number | null;
      readonly hasArticle: boolean;
    }
  /** A day known by its name: a feast, "le premier lundi de décembre". */
  | { readonly is: 'day'; readonly date: LocalDate; readonly isFeast: boolean }
  | { readonly is: 'span'; readonly span: Span; readonly isWeek: boolean }
  | { readonly is: 'weekend'; readonly isEvery: boolean }
  /** The week of a day, or the one before or after it. */
  | { readonly is: 'week-of'; readonly weeks: number }
  /** Days that have no dates here: school holidays. */
  | { readonly is: 'unknown' }
  | { readonly is: 'next' | 'this' }
  /** "La veille de", "le lendemain de". */
  | { readonly is: 'shift'; readonly days: number };

/** Minutes count from midnight. */
export type HourToken =
  | { readonly is: 'time'; readonly minutes: number }
  | { readonly is: 'part'; readonly part: PartOfDay; readonly isToday: boolean }
  | { readonly is: 'hours'; readonly from: number; readonly to: number }
  | { readonly is: 'open-hours'; readonly minutes: number; readonly edge: 'from' | 'until' }
  | { readonly is: 'in'; readonly minutes: number }
  /** "25h". */
  | { readonly is: 'no-hour' };

/** What limits, links, refuses, or says what the message is about. */
export type LinkToken =
  | { readonly is: 'edge'; readonly edge: Edge }
  /** "Je rentre le": from then on, unless days are wished for. */
  | { readonly is: 'return' }
  /** "Au plus tard", said after the day or the hour. */
  | { readonly is: 'trailing'; readonly edge: 'from' | 'until' }
  | { readonly is: 'in-eight'; readonly days: number }
  | { readonly is: 'last' }
  /** `isElse`: "sinon", which shares no hours with what it stands in for. */
  | { readonly is: 'or'; readonly isElse: boolean }
  | { readonly is: 'between' | 'dash' | 'and' | 'comma' | 'but' | 'so' | 'not' | 'except' | 'cannot' }
  /** Where the person is then: "je travaille", "j'ai kiné". */
  | { readonly is: 'busy' | 'event' }
  /** "Pas ce jeudi, le suivant". */
  | { readonly is: 'following' }
  /** What was said before in the clause is only a fact: "c'est férié". */
  | { readonly is: 'fact' }
  /** "Les autres jours je garde mes petits-enfants". */
  | { readonly is: 'apart' }
  /** `callsHour`: "à 10" and "vers 10" are hours, "au 10" is a day. */
  | { readonly is: 'at'; readonly callsHour: boolean }
  /** `isWeak`: ordinary words ("rapidement", "comme vous voulez") that need an appointment to be about it. */
  | { readonly is: 'earliest' | 'any-time'; readonly isWeak: boolean }
  /** What follows in the clause is not the appointment ("je pars", "mon titre expire"); 'past': it is over ("j'ai reçu"). */
  | { readonly is: 'aside' | 'past' }
  /** "Car l'après-midi...": what follows in the clause is only why; what is refused there is refused. */
  | { readonly is: 'reason' }
  /** An answer to what was said in the clause before: "demain ? non". */
  | { readonly is: 'no' }
  /** Neither what comes before in the clause nor what follows is the appointment: "je vous rappelle demain". */
  | { readonly is: 'around' }
  /** "Non, plutôt", "enfin": what was said before is replaced. "Au lieu de": what follows is. */
  | { readonly is: 'correction' | 'instead' }
  /** "Décaler", "reporter": of two days the one left is not meant. */
  | { readonly is: 'move' }
  /** "Seulement le", "toutes les semaines": the weekdays are every week's. */
  | { readonly is: 'only' | 'every-week' }
  /** A word of appointments: what is near is about one. */
  | { readonly is: 'wish' }
  | { readonly is: 'word' }
  | { readonly is: 'end' };

const DAYS: ReadonlySet<Token['is']> = new Set<DayToken['is']>([
  ...([
    'ahead',
    'weekday',
    'workdays',
    'date',
    'day',
    'span',
    'weekend',
    'week-of',
    'next',
    'this',
    'shift',
    'unknown',
  ] as const),
]);
const HOURS: ReadonlySet<Token['is']> = new Set<HourToken['is']>([
  'time',
  'part',
  'hours',
  'open-hours',
  'in',
  'no-hour',
]);

export function isDayToken(token: Token): token is DayToken {
  return DAYS.has(token.is);
}
export function isHourToken(token: Token): token is HourToken {
  return HOURS.has(token.is);
}
