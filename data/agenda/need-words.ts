import type { Need } from '../../bot/domain/need.js';
import { foldValue } from '../venues/clean-text.js';

/** What mediators write for each need, folded; the words of the console's lists first. */
const WORDS: Readonly<Record<Need, readonly string[]>> = {
  'digital-help': ['aide numerique', 'numerique', 'aide generale'],
  email: ['messagerie', 'mail', 'mails', 'courriel', 'e-mail', 'email', 'boite mail'],
  account: ['compte en ligne', 'compte', 'mot de passe', 'franceconnect', 'identite numerique'],
  benefits: ['aides et allocations', 'caf', 'aides', 'allocations', 'rsa', 'msa', 'apl', 'prime d activite'],
  taxes: ['impots', 'impot', 'declaration de revenus'],
  health: ['sante', 'ameli', 'cpam', 'securite sociale', 'carte vitale', 'doctolib', 'mdph'],
  job: ['emploi', 'france travail', 'pole emploi', 'cv', 'chomage'],
  'identity-papers': ["papiers d'identite", 'ants', 'carte d identite', 'passeport', 'permis', 'carte grise'],
  'residence-permit': ['titre de sejour', 'anef', 'prefecture'],
  retirement: ['retraite', 'carsat'],
  housing: ['logement', 'logement social'],
  school: ['ecole', 'scolarite', 'pronote', 'bourse', 'cantine'],
  device: ['utiliser un appareil', 'ordinateur', 'tablette', 'telephone', 'smartphone'],
  equipment: ['trouver un appareil', 'materiel', 'equipement'],
  connectivity: ['connexion a internet', 'internet', 'wifi'],
  learning: ['apprendre le numerique', 'apprendre', 'formation', 'initiation', 'cours', 'atelier'],
  scam: ['arnaque', 'arnaques', 'securite', 'cybermalveillance'],
  'print-scan': ['imprimer ou numeriser', 'imprimer', 'impression', 'numeriser', 'scanner', 'photocopie'],
  'aidants-connect': ['aidants connect', 'mandat'],
};

const NEED_OF: ReadonlyMap<string, Need> = new Map(
  // The keys of a Record<Need, ...> are needs: Object.entries only knows them as strings.
  (Object.entries(WORDS) as [Need, readonly string[]][]).flatMap(([need, words]) => [
    [need, need] as const,
    ...words.map((word) => [bare(word), need] as const),
  ]),
);

/** Needs named in a cell ("CAF, impôts"), each once, and the words that name none. "tous": every one, said by an empty list. */
export function readNeeds(cell: string): { readonly needs: readonly Need[]; readonly unknown: readonly string[] } {
  const needs = new Set<Need>();
  const unknown: string[] = [];
  for (const written of cell.split(/[|;,/]/)) {
    const word = bare(foldValue(written));
    if (word === '' || /^(tous|toutes|tout)$/.test(word)) continue;
    const need = NEED_OF.get(word);
    if (need === undefined) unknown.push(written.trim());
    else needs.add(need);
  }
  return { needs: [...needs], unknown };
}

function bare(word: string): string {
  return word.replace(/['’]/g, ' ').replace(/\s+/g, ' ').trim();
}
