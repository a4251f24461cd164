import type { DutyPlace } from '../../bot/domain/agenda.js';
import type { Appointment } from '../../bot/domain/appointment.js';

/** "Médiathèque", "8 avenue de l'Exemple", "23000 Guéret"; a place without a street has no line for it. */
export function addressOf({ name, street, postcode, commune }: DutyPlace): readonly string[] {
  return [name, street, `${postcode} ${commune}`.trim()].filter((line) => line !== '');
}

/** Where one calls about it: the place. E.164. */
export function phoneOf({ place }: Appointment): string | null {
  return place.phone;
}
