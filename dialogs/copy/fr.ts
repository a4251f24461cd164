import type { LocalDate } from '../../bot/domain/local-date.js';
import type { Need } from '../../bot/domain/need.js';
import type { Reason } from '../../bot/domain/nearest-venues.js';
import type { Interval } from '../../bot/domain/opening-hours.js';
import type { StreetFound } from '../../bot/domain/place.js';
import type { VenueFilter } from '../../bot/domain/venue-filter.js';
import { filterInWords } from './filters.js';
import { capitalised, day, distance, hour, ofPlace, span, weekdayName } from './formats.js';
import { FR_APPOINTMENTS } from './fr-appointments.js';
import { NEED_SHORT, NEED_WORDS } from './needs.js';
import { FR_PLACEMENTS } from './fr-placements.js';

/**
 * Every sentence the assistant says, in everyday French. Vouvoiement, one idea a sentence, at most 20 words, no jargon.
 * Letters outside the SMS alphabet (ê ç â î ô û œ) cost the person a second text message: avoid them where another word serves.
 */
export const FR = {
  // Who is speaking
  'hello.intro': () =>
    "Bonjour. Je suis Passerelle, un assistant automatique : une machine, pas une personne. J'aide pour les démarches sur Internet et l'informatique.",
  'hello.short': () => 'Bonjour, je suis Passerelle, un assistant automatique.',
  'hello.again': () => 'Bonjour. Que puis-je faire pour vous ?',
  'hello.what': () => 'Que voulez-vous faire ? Vous pouvez aussi écrire avec vos mots.',
  'identity.machine': () =>
    'Je suis un programme automatique, une machine. Je comprends des phrases simples et je me trompe parfois. Si vous préférez, une personne peut vous répondre.',
  'help.can': () =>
    "Je peux trouver un lieu d'aide près de chez vous, prendre un rendez-vous, ou vous faire parler à une personne. Écrivez par exemple : « ma CAF, à Lille ».",
  'thanks.welcome': () => 'Avec plaisir. Je reste là si vous avez une autre question.',
  'goodbye.bye': () => 'Au revoir. Vous pouvez revenir quand vous voulez.',
  'yes.what': () => "D'accord. Que voulez-vous faire ?",
  'no.fine': () => "D'accord. Je reste là si besoin.",

  // Buttons
  'choice.findVenue': () => "Trouver un lieu d'aide",
  'choice.appointment': () => 'Prendre un rendez-vous',
  'choice.human': () => 'Parler à une personne',
  'choice.more': () => "Voir d'autres lieux",
  'choice.wrongInformation': () => 'Signaler une erreur',
  'choice.yes': () => 'Oui',
  'choice.no': () => 'Non',
  'choice.other': () => 'Autre chose',
  'choice.leaveQueue': () => 'Ne plus attendre',
  'choice.venueHours': () => "Les horaires d'un lieu",
  'choice.venueAccess': () => "L'adresse d'un lieu",
  'choice.appointmentChange': () => 'Changer un rendez-vous',
  'choice.appointmentCancel': () => 'Annuler un rendez-vous',
  'choice.myData': () => 'Mes données',
  'choice.erase': () => 'Effacer mes données',
  'choice.commune': (p: { name: string; departement: string }) => `${p.name} (${p.departement})`,
  'choice.need': (p: { need: Need }) => capitalised(NEED_SHORT[p.need]),

  // Finding a venue
  'venue.askPlace': () => 'Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.',
  'venue.helpWith': (p: { need: Need }) =>
    `${capitalised(NEED_WORDS[p.need])} : une personne peut vous aider près de chez vous.`,
  'venue.whichPlace': () => 'Plusieurs communes correspondent. Laquelle est la bonne ?',
  'venue.whichPlaceMany': () => 'Plusieurs communes correspondent. Choisissez, ou écrivez le nom de la vôtre.',
  'venue.whichCommuneIn': (p: { departement: string }) =>
    `${p.departement} : dans quelle commune ? Choisissez, ou écrivez le nom de la vôtre.`,
  'venue.unknownPlace': (p: { words: string }) =>
    `Je ne trouve pas la commune « ${p.words} ». Écrivez son nom en entier, ou son code postal.`,
  'venue.near': (p: {
    need: Need | null;
    place: string;
    count: number;
    start: StreetFound | null;
    filter: VenueFilter;
  }) =>
    `${p.need === null ? 'Voici' : `${capitalised(NEED_WORDS[p.need])} : voici`} ${p.count === 1 ? 'le lieu le plus proche' : `${p.count} lieux près`} ${p.start === null ? ofPlace(p.place) : `de : ${p.start.label}`}${filterInWords(p.filter)}.`,
  'venue.noneFiltered': (p: { place: string; filter: VenueFilter }) =>
    `Près ${ofPlace(p.place)}, aucun lieu ne convient${filterInWords(p.filter)}. Voici les plus proches : téléphonez avant d'y aller.`,
  'venue.far': (p: { metres: number }) => `Il n'y a rien plus près : le premier est ${distance(p.metres)}.`,
  'venue.streetUnknown': (p: { place: string }) =>
    `Je n'ai pas trouvé cette rue. Les distances partent du centre ${ofPlace(p.place)}.`,
  'venue.nearWidened': (p: { need: Need; place: string; count: number }) =>
    `Je n'ai pas de lieu spécialisé près ${ofPlace(p.place)} (${NEED_WORDS[p.need]}). ${p.count === 1 ? "Voici un lieu d'aide générale" : "Voici des lieux d'aide générale"} : téléphonez avant d'y aller.`,
  'venue.nextOnes': (p: { place: string }) => `Voici les lieux suivants près ${ofPlace(p.place)}.`,
  'venue.noMore': () => "Je n'ai pas d'autre lieu à vous proposer près de là.",
  'venue.none': (p: { place: string }) =>
    `Je ne connais pas de lieu d'aide près ${ofPlace(p.place)}. Voulez-vous qu'une personne vous réponde ?`,
  'venue.gone': () => "Ce lieu n'est plus dans ma liste. Dites-moi votre commune, je cherche à nouveau.",
  'venue.demonstration': () => 'Attention : lieux inventés pour la démonstration.',

  'card.distanceAndStreet': (p: { metres: number; street: string; postcode: string; commune: string }) =>
    `${capitalised(distance(p.metres))}, ${p.street}, ${p.postcode} ${p.commune}`,
  'card.distanceAndCommune': (p: { metres: number; commune: string }) =>
    `${capitalised(distance(p.metres))}, ${p.commune}`,
  'card.address': (p: { street: string; postcode: string; commune: string }) =>
    `${p.street}, ${p.postcode} ${p.commune}`,
  'card.openUntil': (p: { minutes: number }) => `Ouvert jusqu'à ${hour(p.minutes)}`,
  'card.openSoonClosed': (p: { minutes: number }) => `Ouvert, mais ferme à ${hour(p.minutes)}`,
  'card.openAllTime': () => 'Toujours ouvert',
  'card.closedUntil': (p: { date: LocalDate; today: LocalDate; minutes: number }) =>
    `Fermé. Ouvre ${day(p.date, p.today)} à ${hour(p.minutes)}`,
  'card.closedLong': () => 'Fermé ces jours-ci, téléphonez',
  'card.hoursUnknown': () => 'Horaires inconnus, téléphonez avant',
  'card.hoursUnreadable': (p: { text: string }) => `Horaires à vérifier, téléphonez (${p.text})`,
  'card.openThatDay': (p: { date: LocalDate; today: LocalDate; intervals: readonly Interval[] }) =>
    `${capitalised(day(p.date, p.today))} : ouvert de ${p.intervals.map(span).join(' et de ')}`,
  'card.closedThatDay': (p: { date: LocalDate; today: LocalDate }) => `${capitalised(day(p.date, p.today))} : fermé`,
  'card.holidayThatDay': () => 'Ce jour est férié : téléphonez avant',
  'card.busIsThere': (p: { minutes: number }) => `Le bus est là jusqu'à ${hour(p.minutes)}`,
  'card.busComes': (p: { date: LocalDate; today: LocalDate; minutes: number }) =>
    `Le bus passe ${day(p.date, p.today)} à ${hour(p.minutes)}`,
  'card.reasons': (p: { reasons: readonly ReasonSaid[] }) =>
    capitalised(p.reasons.map((reason) => REASON_WORDS[reason]).join(', ')),
  'card.holiday': () => 'Jour férié, téléphonez avant',
  'card.opensOnHoliday': () => 'Ce jour-là est férié, téléphonez avant',
  'card.walkIn': () => 'On peut venir sans rendez-vous',
  'card.byAppointment': () => 'Sur rendez-vous',
  'card.free': () => 'Gratuit',
  'card.freeUnderConditions': () => 'Gratuit sous conditions',
  'card.paying': () => 'Payant',
  'card.itinerant': () => 'Lieu qui se déplace',
  'card.aidantsConnect': () => 'Habilité Aidants Connect',
  'card.old': (p: { year: string }) => `Informations de ${p.year} : téléphonez avant d'y aller`,
  'card.dayHours': (p: { weekdays: readonly number[]; intervals: readonly Interval[] }) =>
    `${daysSpan(p.weekdays)} : ${p.intervals.map(span).join(' et ')}`,
  'link.directions': () => 'Itinéraire',
  'link.website': () => 'Site du lieu',
  'link.booking': () => 'Rendez-vous en ligne',
  'link.nationalMap': () => 'Voir sur la carte nationale',

  'venue.hereItIs': () => 'Voici ce que je sais de ce lieu.',
  'venue.costUsually': () => "Dans presque tous les lieux, l'aide est gratuite.",
  'venue.wrongInformationSent': () => 'Merci de me le dire. Une personne va vérifier.',
  'venue.thisOne': (p: { name: string }) => `Pour ${p.name} :`,

  // Needs that deserve a word before the place
  'need.scam': (p: { cyber: string; spam: string }) =>
    `Ne cliquez sur rien, ne donnez aucun code. Si vous avez donné votre carte, appelez tout de suite votre banque. SMS suspect : transférez-le au ${p.spam}. Aide : ${p.cyber}.`,
  'need.aidantsConnect': () =>
    "Pour faire des démarches à la place de quelqu'un, il existe Aidants Connect. Un aidant habilité agit avec l'accord signé de la personne. Ne partagez pas les mots de passe.",
  ...FR_PLACEMENTS,

  ...FR_APPOINTMENTS,

  // A human
  'handoff.calling': () => 'Je préviens un aidant. Un aidant est une personne qui vous répond ici.',
  'handoff.queued': (p: { position: number }) =>
    p.position <= 1
      ? "Votre demande est arrivée. Personne n'attend avant vous. Vous pouvez continuer à écrire."
      : `Votre demande est arrivée. Il y a ${p.position - 1} ${p.position === 2 ? 'personne' : 'personnes'} avant vous. Vous pouvez continuer à écrire.`,
  'handoff.alreadyWaiting': () => 'Un aidant est déjà prévenu. Il vous répondra ici dès que possible.',
  'handoff.joined': (p: { name: string }) =>
    `Bonjour, je suis ${p.name}. Je suis une personne, et c'est moi qui vous réponds maintenant.`,
  'handoff.back': (p: { name: string }) =>
    `${p.name} a fini de vous répondre. L'assistant automatique reprend la suite.`,
  'handoff.closed': (p: { name: string }) =>
    `${p.name} a terminé la conversation. Écrivez ici si vous avez encore besoin d'aide.`,
  /** An aidant's own words, never altered. */
  'handoff.words': (p: { text: string }) => p.text,
  'handoff.left': () => "D'accord, vous n'attendez plus. Que voulez-vous faire ?",
  'handoff.offer': () => 'Voulez-vous parler à une personne ?',

  // Not understood
  'unclear.again': () => "Je n'ai pas compris. Pouvez-vous le dire avec d'autres mots ?",
  'unclear.which': () => "Je ne suis pas sûr d'avoir compris. De quoi s'agit-il ?",
  'unclear.offerHuman': () => "Je n'ai toujours pas compris, pardon. Voulez-vous parler à une personne ?",
  'unclear.outOfScope': () =>
    "Je ne sais pas répondre à cela. J'aide pour les démarches sur Internet et l'informatique.",
  'unclear.attachment': () =>
    "Je ne peux pas ouvrir les images ni les messages vocaux. Écrivez-moi avec des mots, s'il vous plait.",
  'complaint.sorry': () => "Je suis désolé. Merci de me l'avoir dit. Voulez-vous qu'une personne vous réponde ?",
  'fault.ours': () => "Une panne m'a empêché de vous répondre, pardon. Je préviens une personne.",
  'secret.masked': () =>
    "J'ai caché un code ou un mot de passe dans votre message. Ne le donnez à personne, et changez-le si possible.",

  // Personal data
  'data.kept': (p: { days: number }) =>
    `Je garde nos messages ${p.days} jours, pour suivre la conversation. Un aidant les lit seulement si vous demandez une personne. Rien n'est vendu, rien ne part à une autre société d'intelligence artificielle.`,
  'data.eraseAsk': () =>
    "J'efface tout, pour toujours : nos messages, votre adresse ou numéro. Vos rendez-vous à venir seront annulés. Voulez-vous tout effacer ?",
  'data.erased': () => "C'est fait, tout est effacé. Au revoir.",
  'data.kept.on': () => "D'accord, je n'efface rien.",

  // Someone in danger or in pain. First the words, then one or two numbers, and the conversation stays open.
  'distress.suicide': (p: { suicide: string }) =>
    `Ce que vous vivez semble très dur, et vous avez bien fait de l'écrire. Je suis une machine, mais des personnes vous écoutent jour et nuit au ${p.suicide}, gratuitement. En danger immédiat : le 15.`,
  'distress.suicide.again': (p: { suicide: string }) =>
    `Je suis toujours là. Vous n'avez pas à porter cela tout seul : appelez le ${p.suicide}, quelqu'un décroche à toute heure. Un aidant est aussi prévenu.`,
  'distress.dangerNow': (p: { europe: string; sms: string }) =>
    `Appelez tout de suite le ${p.europe}. Si vous ne pouvez pas parler, envoyez un SMS au ${p.sms} avec votre adresse. Mettez-vous à l'abri si vous le pouvez.`,
  'distress.dangerNow.again': (p: { europe: string; sms: string }) =>
    `Le plus urgent : les secours, au ${p.europe}, ou par SMS au ${p.sms}. Un aidant est aussi prévenu et peut vous écrire ici.`,
  'distress.violence': (p: { sms: string; violence: string }) =>
    `Vous n'y êtes pour rien, et vous avez bien fait de l'écrire. En urgence, sans parler : SMS au ${p.sms}. Pour être écouté, anonymement : ${p.violence}.`,
  'distress.violence.again': (p: { sms: string; violence: string }) =>
    `Je vous lis toujours. Le ${p.sms} répond aux SMS d'urgence, le ${p.violence} écoute à toute heure. Un aidant est aussi prévenu.`,
  'distress.child': (p: { child: string; sms: string }) =>
    `Un enfant doit être protégé, merci de l'avoir écrit. Le ${p.child} répond jour et nuit, gratuitement. En urgence : le 17, ou un SMS au ${p.sms}.`,
  'distress.child.again': (p: { child: string }) =>
    `Je vous lis toujours. Le ${p.child} peut vous dire quoi faire, même si vous n'êtes pas certain. Un aidant est aussi prévenu.`,
  'distress.elder': (p: { elder: string }) =>
    `Personne ne doit subir cela, merci de l'avoir écrit. Le ${p.elder} écoute et conseille, gratuitement. En urgence : le 17.`,
  'distress.elder.again': (p: { elder: string }) =>
    `Je vous lis toujours. Au ${p.elder}, des personnes peuvent agir avec vous. Un aidant est aussi prévenu.`,
  'distress.automatic': () => 'Ceci est une réponse automatique, mais un aidant est prévenu.',
  'distress.stay': () => 'Prenez votre temps, je vous lis. Un aidant est prévenu, il peut vous écrire ici.',
  'distress.no': (p: { suicide: string }) =>
    `D'accord. Vous pouvez écrire ici à tout moment. Le ${p.suicide} répond aussi jour et nuit.`,
  'distress.human': () => "Voulez-vous qu'un aidant vous écrive ici ? C'est une personne.",
  'distress.humanComing': () => 'Un aidant va vous écrire ici dès que possible. Vous pouvez continuer à écrire.',
} as const satisfies Readonly<Record<string, (parameters: never) => string>>;

export type Sentences = typeof FR;

/** Why a venue is proposed, as far as the other lines do not say it. */
export type ReasonSaid = Extract<Reason, 'nearest' | 'aidants-connect' | 'walk-in' | 'free'>;

const REASON_WORDS: Readonly<Record<ReasonSaid, string>> = {
  nearest: 'le plus proche',
  'aidants-connect': 'habilité Aidants Connect',
  'walk-in': 'sans rendez-vous',
  free: 'gratuit',
};

/** "Lundi", "Lundi et mardi", "Lundi à vendredi". */
function daysSpan(weekdays: readonly number[]): string {
  const first = weekdays[0] ?? 0;
  const last = weekdays.at(-1) ?? first;
  const isRun = weekdays.length > 2 && last - first === weekdays.length - 1;
  if (isRun) return capitalised(`${weekdayName(first)} à ${weekdayName(last)}`);
  const names = weekdays.map(weekdayName);
  return capitalised(names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`);
}
