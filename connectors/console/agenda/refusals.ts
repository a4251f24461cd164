import type { Response } from '../../../bot/ports/http.js';

/** Sentences here are read by mediators, in the page. */
function refusal(status: number, code: string, message: string): Response {
  return { status, body: { error: { code, message } } };
}

export const NO_SUCH_MEDIATOR = refusal(404, 'NoSuchMediator', 'Cet agenda n’existe plus.');
export const STALE = refusal(409, 'Stale', 'Quelqu’un a modifié cet agenda. Voici la version à jour.');
export const GONE = refusal(409, 'Gone', 'Ce rendez-vous est déjà annulé ou passé.');
export const TOO_EARLY = refusal(409, 'TooEarly', 'Ce rendez-vous n’a pas commencé.');
export const TAKEN = refusal(409, 'Taken', 'Ce créneau vient d’être pris. Choisissez-en un autre.');
export const BAD_ABSENCE = refusal(422, 'BadAbsence', 'La fin de l’absence doit venir après son début.');
export const BAD_PHONE = refusal(422, 'BadPhone', 'Ce numéro de téléphone n’est pas valable.');
export const PHONE_NEEDED = refusal(422, 'PhoneNeeded', 'Pour un rendez-vous par téléphone, il faut un numéro.');
