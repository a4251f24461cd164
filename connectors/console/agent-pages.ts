import type { Connecting } from '../../bot/ports/agent-agenda.js';
import type { Response } from '../../bot/ports/http.js';
import { CONSOLE_PATH } from './paths.js';

/** Nothing runs there, and the code in its address goes to nobody. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

const WORDS: Readonly<Record<Exclude<Connecting, 'connected'> | 'signed-out', string>> = {
  'signed-out': 'Votre session est terminée. Connectez-vous, puis recommencez.',
  'not-ours': 'Cette demande n’est plus valable. Recommencez depuis l’espace des aidants.',
  denied: 'Vous avez refusé l’accès. Votre compte n’est pas connecté.',
  'too-late': 'L’autorisation n’est plus valable. Recommencez.',
  refused: 'RDV Service Public a refusé la connexion. Prévenez la personne qui gère ce service.',
  unreachable: 'RDV Service Public ne répond pas. Réessayez dans quelques minutes.',
};
const STATUSES: Readonly<Record<keyof typeof WORDS, number>> = {
  'signed-out': 401,
  'not-ours': 403,
  denied: 200,
  'too-late': 400,
  refused: 502,
  unreachable: 503,
};

/** Why the account is not connected, and the way back. */
export function notConnectedPage(because: keyof typeof WORDS): Response {
  const { headers, body } = page(
    '',
    `<p role="alert">${WORDS[because]}</p>`,
    CONSOLE_PATH,
    'Revenir à l’espace des aidants',
  );
  return { status: STATUSES[because], headers, body };
}

/** Goes on to `address` (a path of ours, with its query) by itself, or by its link. */
export function passingPage(address: string): Response {
  const to = escaped(address);
  return page(`<meta http-equiv="refresh" content="0; url=${to}">`, '<p>Connexion en cours…</p>', to, 'Continuer');
}

function page(head: string, words: string, to: string, link: string) {
  const body = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>RDV Service Public · Passerelle</title>
<link rel="stylesheet" href="/aidant/console.css">
${head}
</head>
<body>
<main class="alone">
<h1>RDV Service Public</h1>
${words}
<p><a href="${to}">${link}</a></p>
</main>
</body>
</html>
`;
  return { status: 200, headers: HEADERS, body };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
