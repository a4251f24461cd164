import type { Source } from '../data/venues/open-source.js';

/** Why a file or an address gave nothing, as a sentence for the person at the terminal. */
export function unreachable(source: Extract<Source, { got: 'nothing' }>): string {
  switch (source.because) {
    case 'no-such-file':
      return 'Ce fichier n’existe pas.';
    case 'unreadable-file':
      return 'Ce fichier ne peut pas être lu.';
    case 'unreachable':
      return 'Cette adresse ne répond pas : vérifiez la connexion à Internet.';
    case 'timed-out':
      return 'Cette adresse a mis trop de temps à répondre.';
    case 'refused':
      return `Cette adresse a répondu par une erreur (${source.status}).`;
  }
}
