import type { Duty, Way } from '../../../../bot/domain/agenda.js';
import type { AppointmentView, DutyView } from '../../agenda/wire.js';

/** Sentences and dates of the agenda page. Days are "2026-11-24", minutes from midnight. */

export const AGENDA_NOTICES = {
  dutyAdded: 'La plage est ajoutée.',
  dutyRemoved: 'La plage est retirée.',
  absenceAdded: 'L’absence est notée.',
  absenceRemoved: 'L’absence est retirée.',
  booked: 'Le rendez-vous est noté.',
  noted: 'C’est noté.',
  copied: 'L’adresse est copiée.',
  notCopied: 'Sélectionnez l’adresse, puis copiez-la.',
  renewed: 'L’adresse est changée. L’ancienne ne marche plus.',
  tooLarge: 'Ce fichier est trop gros : 5 Mo au plus.',
} as const;

export const WAYS: Readonly<Record<Way, string>> = {
  'on-site': 'sur place',
  phone: 'par téléphone',
  'at-home': 'à domicile',
};

export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** Of an instant of that day at noon UTC: the zone of the computer must not move it. */
const DAY = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
const SHORT_DAY = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** "mardi 1er décembre". */
export function dayWords(day: string): string {
  return ordinal(DAY.format(noon(day)));
}

/** "1er décembre 2026". */
export function dateWords(day: string): string {
  return ordinal(SHORT_DAY.format(noon(day)));
}

function ordinal(words: string): string {
  return words.replace(/\b1 (?=\p{L})/u, '1er ');
}

export function daysAfter(day: string, days: number): string {
  return new Date(noon(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** "9 h", "9 h 30", in one piece at the end of a line. */
export function hourWords(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}\u00a0h${rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`}`;
}

export function spanWords({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${hourWords(from)} à ${hourWords(to)}`;
}

/** "Mardi, une semaine sur 2, 9 h à 12 h". */
export function dutyWords(duty: DutyView): string {
  return `${recurrenceWords(duty.recurrence)}, ${spanWords(duty)}`;
}

function recurrenceWords(recurrence: Duty['recurrence']): string {
  switch (recurrence.every) {
    case 'week': {
      const day = capital(WEEKDAYS[recurrence.weekday] ?? '');
      return recurrence.weeks === 1 ? day : `${day}, une semaine sur ${recurrence.weeks}`;
    }
    case 'month':
      return `${recurrence.nth === 1 ? '1er' : `${recurrence.nth}e`} ${WEEKDAYS[recurrence.weekday] ?? ''} du mois`;
    case 'once':
      return capital(dayWords(recurrence.day));
  }
}

/** What its state says beyond being booked; '' when nothing. */
export function stateWords({ status, isConfirmed }: AppointmentView): string {
  switch (status) {
    case 'booked':
      return isConfirmed ? 'A confirmé' : '';
    case 'cancelled':
      return 'Annulé';
    case 'honoured':
      return 'Venu';
    case 'missed':
      return 'Pas venu';
  }
}

export function momentWords({ day, minutes }: { readonly day: string; readonly minutes: number }): string {
  return minutes === 0 ? dateWords(day) : `${dateWords(day)} à ${hourWords(minutes)}`;
}

/** "du 24 décembre 2026 au 31 décembre 2026": the end of an absence is the first moment back. */
export function absenceWords({
  from,
  to,
}: {
  readonly from: { readonly day: string; readonly minutes: number };
  readonly to: { readonly day: string; readonly minutes: number };
}): string {
  const last = to.minutes === 0 ? { day: daysAfter(to.day, -1), minutes: 0 } : to;
  if (from.minutes === 0 && last.minutes === 0 && from.day === last.day) return `Le ${dateWords(from.day)}`;
  return `Du ${momentWords(from)} au ${momentWords(last)}`;
}

export function freeWords(count: number): string {
  if (count === 0) return 'Complet';
  return count === 1 ? '1 créneau libre' : `${count} créneaux libres`;
}

export function insideWords(count: number): string {
  return count === 1 ? '1 rendez-vous tombe dans cette absence.' : `${count} rendez-vous tombent dans cette absence.`;
}

export function onDutyWords(count: number): string {
  return count === 1 ? '1 rendez-vous est pris sur cette plage.' : `${count} rendez-vous sont pris sur cette plage.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
