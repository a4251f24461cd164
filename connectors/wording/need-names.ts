import type { Need } from '../../bot/domain/need.js';

/** How a need is named to those who work here, and in calendars. */
export const NEED_NAMES: Readonly<Record<Need, string>> = {
  'digital-help': 'Aide numérique',
  email: 'Messagerie',
  account: 'Compte en ligne',
  benefits: 'Aides et allocations',
  taxes: 'Impôts',
  health: 'Santé',
  job: 'Emploi',
  'identity-papers': 'Papiers d’identité',
  'residence-permit': 'Titre de séjour',
  retirement: 'Retraite',
  housing: 'Logement',
  school: 'École',
  device: 'Utiliser un appareil',
  equipment: 'Trouver un appareil',
  connectivity: 'Connexion à internet',
  learning: 'Apprendre le numérique',
  scam: 'Arnaque',
  'print-scan': 'Imprimer ou numériser',
  'aidants-connect': 'Aidants Connect',
};
