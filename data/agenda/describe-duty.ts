import type { Duty } from '../../bot/domain/agenda.js';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** "mardi 9h-12h30, Médiathèque, Guéret": enough for its mediator to know which one it is. */
export function describeDuty({ recurrence, from, to, place }: Duty): string {
  return `${daysOf(recurrence)} ${hour(from)}-${hour(to)}, ${place.name}, ${place.commune}`;
}

function daysOf(recurrence: Duty['recurrence']): string {
  switch (recurrence.every) {
    case 'week': {
      const day = WEEKDAYS[recurrence.weekday] ?? '';
      return recurrence.weeks === 1 ? day : `${day} (une semaine sur ${recurrence.weeks})`;
    }
    case 'month':
      return `${recurrence.nth === 1 ? '1er' : `${recurrence.nth}e`} ${WEEKDAYS[recurrence.weekday] ?? ''} du mois`;
    case 'once':
      return recurrence.day;
  }
}

function hour(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}h${rest === 0 ? '' : String(rest).padStart(2, '0')}`;
}
