import type { Appointment } from '../../bot/domain/appointment.js';

/** Sentences of the public page and of calendar files; French, for anybody. */
export const WORDS = {
  title: 'Votre rendez-vous',
  cancelled: 'Ce rendez-vous est annulé.',
  past: 'Ce rendez-vous est passé.',
  when: 'Quand',
  where: 'Où',
  withWhom: 'Avec',
  phone: 'Téléphone',
  bring: 'À apporter',
  bringPapers: 'Vos papiers et les courriers reçus.',
  bringIdentity: 'Une pièce d’identité, si c’est pour une démarche.',
  bringNothing: 'Gardez vos papiers près de vous.',
  byPhone: 'Par téléphone : on vous appelle.',
  atHome: 'Chez vous.',
  toCalendar: 'Ajouter à mon agenda',
  change: 'Pour changer ou annuler, répondez au message reçu, ou appelez.',
  localTime: (commune: string): string => `heure de ${commune}`,
  notFound: 'Cette page n’existe pas.',
  notFoundHelp: 'Vérifiez l’adresse. Elle est dans le message qui confirme le rendez-vous.',
  slowDown: 'Trop de demandes. Attendez une minute.',
  summary: ({ kindName, mediatorName }: Appointment): string => `Rendez-vous : ${kindName} avec ${mediatorName}`,
  reminder: 'Rendez-vous demain',
  feedName: (mediator: string): string => `Rendez-vous de ${mediator}`,
  withoutName: 'Une personne',
} as const;
