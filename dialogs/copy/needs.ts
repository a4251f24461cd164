import type { Need } from '../../bot/domain/need.js';

/** How a need is named at the start of a sentence or in brackets. */
export const NEED_WORDS: Readonly<Record<Need, string>> = {
  'digital-help': "aide à l'informatique",
  email: 'messagerie',
  account: 'comptes et mots de passe',
  benefits: 'CAF et aides sociales',
  taxes: 'impôts',
  health: 'démarches de santé',
  job: "recherche d'emploi",
  'identity-papers': "papiers d'identité",
  'residence-permit': 'titre de séjour',
  retirement: 'retraite',
  housing: 'logement',
  school: 'école et enfants',
  device: 'téléphone ou ordinateur',
  equipment: 'ordinateur à petit prix',
  connectivity: 'accès à Internet',
  learning: "apprendre l'informatique",
  scam: 'arnaque',
  'print-scan': 'imprimer ou scanner',
  'aidants-connect': 'Aidants Connect',
};

export const NEED_SHORT: Readonly<Record<Need, string>> = {
  ...NEED_WORDS,
  'digital-help': 'informatique ou démarches',
};
