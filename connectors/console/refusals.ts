import type { Response } from '../../bot/ports/http.js';

/** Sentences here are read by aidants: the page shows `message` as it is when it has no better words of its own. */
function refusal(status: number, code: string, message: string): Response {
  return { status, body: { error: { code, message } } };
}

export const NO_SESSION = refusal(401, 'NoSession', 'Votre session est terminée. Connectez-vous à nouveau.');
/** One answer for a wrong password and for a login nobody has. */
export const WRONG_SIGN_IN = refusal(401, 'WrongSignIn', 'Identifiant ou mot de passe incorrect.');
export const NOT_OUR_PAGE = refusal(403, 'NotOurPage', 'Cette demande ne vient pas de la page des aidants.');
export const BAD_REQUEST = refusal(400, 'BadRequest', 'Cette demande est mal formée.');
export const NO_SUCH_HANDOFF = refusal(404, 'NoSuchConversation', 'Cette conversation n’est plus ouverte.');
export const NOT_YOURS = refusal(
  409,
  'NotYours',
  'Cette conversation n’est pas à vous. Votre message n’est pas parti.',
);
export const BAD_LENGTH = refusal(422, 'BadLength', 'Écrivez entre 1 et 2 000 caractères.');
export const ASKS_FOR_SECRET = refusal(
  422,
  'AsksForSecret',
  'Ce message n’est pas parti. Pour protéger la personne, nous ne demandons jamais un mot de passe, un numéro de carte ou un code reçu. Invitez-la à le taper elle-même, sur le site concerné.',
);
export const REMOTE_NOT_CONNECTED = refusal(
  409,
  'RemoteNotConnected',
  'Votre compte RDV Service Public n’est plus connecté. Connectez-le à nouveau.',
);
export const REMOTE_REFUSES = refusal(
  422,
  'RemoteRefuses',
  'RDV Service Public refuse ces informations. Vérifiez le prénom et le nom, et vos droits là-bas.',
);
/** Not a 5xx: our own server is well. */
export const REMOTE_SILENT = refusal(
  424,
  'RemoteSilent',
  'RDV Service Public ne répond pas. Réessayez dans quelques minutes.',
);

export function taken(byName: string): Response {
  return {
    status: 409,
    body: { byName, error: { code: 'Taken', message: `${byName} a déjà pris cette conversation.` } },
  };
}

export function tooManyAttempts(waitMs: number): Response {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return {
    status: 429,
    headers: { 'retry-after': String(seconds) },
    body: { error: { code: 'TooManyAttempts', message: 'Trop d’essais. Attendez une minute avant de recommencer.' } },
  };
}
