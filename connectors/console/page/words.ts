import type { ChannelName } from '../../../bot/domain/channel.js';
import type { HandoffReason } from '../../../bot/domain/handoff.js';
import type { RemoteStatus } from '../../../bot/ports/remote-appointments.js';

/** Every sentence of the page that says what happened. */
export const NOTICES = {
  sessionOver: 'Votre session est terminée. Reconnectez-vous : ce que vous écriviez est gardé.',
  unreachable: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
  cookieLost:
    'Le navigateur n’a pas gardé la connexion. Autorisez les cookies, et vérifiez que l’adresse commence par https.',
  claimed: 'Vous avez la conversation. L’assistant ne répond plus.',
  closed: 'La conversation est terminée.',
  handedBack: 'L’assistant a repris la conversation.',
  notSent: 'Un message n’est pas parti. Il est gardé.',
  refused: 'Un message a été refusé. La raison est écrite dessous.',
  over: 'Cette conversation n’est plus ouverte.',
} as const;

export function takenBy(name: string): string {
  return `${name} a déjà pris cette conversation.`;
}

export const REASONS: Readonly<Record<HandoffReason, string>> = {
  asked: 'Demande une personne',
  'not-understood': 'Pas compris deux fois',
  distress: 'Détresse : à voir tout de suite',
  callback: 'Rappel ou rendez-vous demandé',
  'wrong-information': 'Signale une erreur',
};

export const CHANNELS: Readonly<Record<ChannelName, string>> = {
  web: 'Site web',
  sms: 'SMS',
  botframework: 'Messagerie',
  terminal: 'Terminal',
};

export const LINKS = {
  live: 'En direct',
  polling: 'Mise à jour toutes les 5 secondes',
  lost: 'Connexion perdue : vos messages sont gardés',
} as const;

export const BOOKED: Readonly<Record<RemoteStatus, string>> = {
  unknown: 'Rendez-vous pris',
  seen: 'Rendez-vous honoré',
  excused: 'Rendez-vous annulé par la personne',
  revoked: 'Rendez-vous annulé',
  noshow: 'Personne absente au rendez-vous',
};

/** Distance between two instants, as one says it at a counter. */
export function waited(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'à l’instant';
  if (minutes < 60) return `depuis ${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `depuis ${hours} h ${String(minutes % 60).padStart(2, '0')}`;
  return hours < 48 ? 'depuis hier' : `depuis ${Math.floor(hours / 24)} jours`;
}

const TIME = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });
const DAY_AND_TIME = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** "09:12" today, "lundi 2 mars à 09:12" before. */
export function timeOf(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return (isToday ? TIME : DAY_AND_TIME).format(at);
}

/** E.164 as people read it in France, overseas included; another country's stays as it is. */
export function spokenPhone(e164: string): string {
  const national = /^\+(?:33|262|590|594|596)(\d{9})$/.exec(e164)?.[1];
  return national === undefined ? e164 : `0${national}`.replace(/(\d\d)(?=\d)/g, '$1 ');
}

export function unreadWords(count: number): string {
  return count === 1 ? '1 nouveau message' : `${count} nouveaux messages`;
}
