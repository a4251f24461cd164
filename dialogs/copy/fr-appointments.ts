import type { DutyPlace, Way } from '../../bot/domain/agenda.js';
import type { Wanted } from '../../bot/domain/booking-doing.js';
import type { LocalDate } from '../../bot/domain/local-date.js';
import type { Need } from '../../bot/domain/need.js';
import type { Relation } from '../../bot/domain/on-behalf.js';
import type { StreetFound } from '../../bot/domain/place.js';
import type { WhenHeard, Wish } from '../../bot/domain/when-heard.js';
import { capitalised, day, distance, fullDay, hour, ofPlace, span } from './formats.js';
import { momentInWords, wantedInWords, wishInWords } from './moments.js';
import { NEED_SHORT } from './needs.js';

/** A day and an hour on the clocks of the place; `minutes` from midnight. */
export interface Moment {
  readonly date: LocalDate;
  readonly minutes: number;
}

/** What the assistant says of appointments: taking, changing, cancelling, waiting, reminding. Same rules as fr.ts. */
export const FR_APPOINTMENTS = {
  // Taking one
  'appointment.askNeed': () => 'Pour quelle aide ? Par exemple : CAF, retraite, ordinateur.',
  'appointment.askPlace': () => 'Dans quelle commune ? Écrivez son nom ou son code postal.',
  'appointment.whichWhen': () => 'De quel jour parlez-vous ?',
  'appointment.dayAndDateDiffer': () => 'Le jour et la date ne vont pas ensemble. Quel jour voulez-vous ?',
  'appointment.noSuchDay': () => "Cette date n'existe pas. Quel jour voulez-vous ?",
  'appointment.past': () => 'Ce moment est déjà passé. Quel autre jour voulez-vous ?',
  'choice.when': (p: { wish: Wish }) => capitalised(wishInWords(p.wish)),

  'slots.here': (p: { count: number; place: string; start: StreetFound | null }) =>
    `${p.count === 1 ? 'Voici un rendez-vous libre' : `Voici ${p.count} rendez-vous libres`} ${p.start === null ? `près ${ofPlace(p.place)}` : `près de : ${p.start.label}`}.`,
  'slots.next': () => "Voici d'autres moments.",
  'slots.otherMoment': (p: { when: WhenHeard }) => `Rien de libre ${asked(p.when)}. Voici ce qu'il y a de plus proche.`,
  'slots.allAt': (p: { place: DutyPlace; metres: number | null; mediator: string }) =>
    `C'est avec ${p.mediator}, à cette adresse : ${namedIn(p.place)}${p.metres === null ? '' : ` (${distance(p.metres)})`}.`,
  'slots.allByPhone': (p: { mediator: string }) =>
    `${ended(`C'est par téléphone, avec ${p.mediator}`)} On vous appelle.`,
  'slots.allAtHome': (p: { mediator: string }) => ended(`C'est chez vous, avec ${p.mediator}`),
  'slots.streetUnknown': (p: { place: string }) =>
    `Je n'ai pas trouvé cet endroit. Je cherche depuis le centre ${ofPlace(p.place)}.`,
  'slots.orWrite': () => 'Choisissez, ou écrivez le moment qui vous va, par exemple : mardi matin.',
  'slots.chooseAgain': () => "Je n'ai pas compris. Choisissez un moment, ou écrivez un jour et une heure.",
  'slots.noneSuits': () => "D'accord. Voulez-vous d'autres moments, ou attendre une place ?",
  'slots.noMore': () => "Je n'ai pas d'autre moment libre près de là.",
  'slots.nobody': (p: { place: string }) => `Je ne connais pas l'agenda d'un médiateur près ${ofPlace(p.place)}.`,
  'slots.otherWay': (p: { way: Way }) => `${NO_ONE_THIS_WAY[p.way]} Voici ce que je peux proposer.`,
  'slots.full': (p: { place: string }) => `Tous les rendez-vous près ${ofPlace(p.place)} sont pris en ce moment.`,
  'slots.demonstration': () => 'Attention : médiateurs et lieux inventés pour la démonstration.',
  'slots.walkIn': (p: { date: LocalDate; today: LocalDate; from: number; to: number; place: DutyPlace }) =>
    `Sans rendez-vous : ${day(p.date, p.today)}, de ${span({ from: p.from, to: p.to })}, ${namedIn(p.place)}.`,
  'slots.mayBeOnline': () => 'Il y a peut-être une place sur Internet :',
  'slots.online': () => 'Vous pouvez aussi prendre rendez-vous sur Internet :',
  'choice.slot': (
    p: Moment & {
      where: { readonly way: Way; readonly place: DutyPlace; readonly metres: number | null } | null;
      isLastSeat: boolean;
    },
  ) =>
    `${capitalised(fullDay(p.date))} à ${hour(p.minutes)}${p.where === null ? '' : `, ${whereInShort(p.where.way, p.where.place)}${farInWords(p.where.metres)}`}${p.isLastSeat ? ' (dernière place)' : ''}`,
  'choice.moreSlots': () => "D'autres moments",
  'choice.wait': () => 'Me prévenir si une place se libère',
  'choice.callback': () => "Qu'on me rappelle",
  'card.onlineAround': () => 'RDV Service Public',

  'appointment.askFirstName': (p: { onBehalfOf: Relation | null }) =>
    p.onBehalfOf === null ? 'Quel est votre prénom ?' : `Quel est le prénom ${OF_RELATION[p.onBehalfOf]} ?`,
  'appointment.askFirstNameAgain': () => "Je n'ai pas compris. Écrivez seulement le prénom.",
  'appointment.askPhone': () => 'À quel numéro peut-on vous appeler ?',
  'appointment.askPhoneAgain': () =>
    "Je n'ai pas reconnu de numéro. Écrivez-le par exemple ainsi : 06 39 98 00 00. Une adresse e-mail convient aussi.",
  'appointment.recap': (
    p: Moment & {
      kindName: string;
      mediator: string;
      way: Way;
      place: DutyPlace;
      firstName: string;
      phone: string | null;
      email: string | null;
      replaces: boolean;
    },
  ) =>
    [
      ended(`Je résume. ${capitalised(fullDay(p.date))} à ${hour(p.minutes)}, avec ${p.mediator}`),
      `${p.kindName}, ${whereInWords(p.way, p.place)}.`,
      `Prénom : ${p.firstName}.`,
      ...(p.phone === null ? [] : [`Téléphone : ${p.phone}.`]),
      ...(p.email === null ? [] : [`E-mail : ${p.email}`]),
      ...(p.replaces ? ["L'ancien rendez-vous sera annulé."] : []),
      'Je réserve ? Répondez OUI ou NON.',
    ].join('\n'),
  'appointment.wait': () => 'Un instant, je réserve.',
  'appointment.notBooked': () => "Je ne réserve pas. Qu'est-ce qui ne va pas ?",
  'choice.otherSlot': () => 'Le moment',
  'choice.otherName': () => 'Le prénom',
  'choice.dropBooking': () => 'Je ne veux plus de rendez-vous',
  'appointment.dropped': () => "D'accord, je ne réserve rien.",

  'appointment.booked': (p: { firstName: string; replaced: boolean }) =>
    p.replaced ? `C'est changé. Voici le nouveau rendez-vous de ${p.firstName}.` : `C'est réservé pour ${p.firstName}.`,
  'appointment.howToChange': () => 'Pour changer ou annuler, écrivez-le ici.',
  'appointment.onePage': (p: { url: string }) => `Votre rendez-vous : ${p.url}`,
  'appointment.taken': () => "Cette place vient d'être prise, pardon.",
  'appointment.tooMany': () =>
    'Vous avez déjà plusieurs rendez-vous à venir. Annulez-en un, ou demandez à une personne.',
  'appointment.gone': () => "Ce rendez-vous n'existe plus. Voulez-vous en prendre un autre ?",
  'card.appointment': (p: Moment) => `${capitalised(fullDay(p.date))} à ${hour(p.minutes)}`,
  'card.appointmentWith': (p: { kindName: string; mediator: string }) => `${p.kindName}, avec ${p.mediator}`,
  'card.appointmentWhere': (p: { way: Way; place: DutyPlace }) => capitalised(whereInWords(p.way, p.place)),
  'link.calendar': () => 'Ajouter à mon agenda',
  'link.appointmentPage': () => 'Voir le rendez-vous',

  // Those one has
  'appointment.none': () => "Vous n'avez pas de rendez-vous à venir pris ici.",
  'appointment.yours': (p: { count: number }) =>
    p.count === 1 ? 'Voici votre rendez-vous.' : `Vous avez ${p.count} rendez-vous à venir.`,
  'appointment.youWait': () => "Vous attendez qu'une place se libère. Je vous préviens dès que possible.",
  'appointment.whichToChange': () => 'Lequel voulez-vous changer ?',
  'appointment.whichToCancel': () => 'Lequel voulez-vous annuler ?',
  'appointment.cancelAsk': (p: Moment & { mediator: string }) =>
    `Voulez-vous vraiment annuler le rendez-vous du ${fullDay(p.date)} à ${hour(p.minutes)}, avec ${p.mediator} ?`,
  'appointment.kept': () => "D'accord, le rendez-vous reste pris.",
  'appointment.cancelled': (p: Moment) =>
    `C'est annulé : ${fullDay(p.date)} à ${hour(p.minutes)}. Merci d'avoir prévenu.`,
  'appointment.cancelledByMediator': (p: Moment & { mediator: string }) =>
    `Votre rendez-vous du ${fullDay(p.date)} à ${hour(p.minutes)} est annulé : ${p.mediator} ne peut pas vous recevoir. Nous en sommes désolés.`,
  'appointment.anotherOne': () => 'Voulez-vous un autre moment ?',
  'appointment.changing': (p: Moment) =>
    `Votre rendez-vous du ${fullDay(p.date)} à ${hour(p.minutes)} reste pris en attendant.`,
  'choice.changeThis': () => 'Changer de moment',
  'choice.cancelThis': () => 'Annuler',
  'choice.appointmentThat': (p: Moment) => `${capitalised(fullDay(p.date))} à ${hour(p.minutes)}`,

  // Waiting for a place
  'waiting.noted': (p: { place: string; when: WhenHeard | null }) =>
    `C'est noté. Je vous écris dès qu'une place se libère près ${ofPlace(p.place)}${p.when === null ? '' : ` (${momentInWords(p.when)})`}.`,
  'waiting.left': () => "D'accord, vous n'attendez plus de place.",
  'waiting.placeFree': (p: Moment & { way: Way; place: DutyPlace; mediator: string }) =>
    `${ended(`Une place se libère : ${fullDay(p.date)} à ${hour(p.minutes)}, ${whereInShort(p.way, p.place)}, avec ${p.mediator}`)} La voulez-vous ?`,
  'waiting.stay': () => "D'accord. Je vous préviendrai pour une autre place.",
  'choice.stopWaiting': () => 'Ne plus attendre',

  // Reminders
  'reminder.is': (
    p: Moment & { today: LocalDate; way: Way; place: DutyPlace; mediator: string; firstName: string | null },
  ) =>
    `${ended(`Rappel : rendez-vous ${dayAndDate(p.date, p.today)} à ${hour(p.minutes)}${p.firstName === null ? '' : ` pour ${p.firstName}`}, avec ${p.mediator}`)} ${capitalised(whereInWords(p.way, p.place))}.`,
  'choice.coming': () => 'Je viens',
  'choice.notComing': () => 'Je ne peux pas',
  'reminder.thanks': () => 'Merci, votre place est gardée.',
  'proactive.stopped': () =>
    "C'est noté : je n'envoie plus de rappel. Je réponds toujours si vous m'écrivez. Pour les reprendre, écrivez REPRENDRE.",
  'proactive.resumed': () => "C'est noté : vous recevrez à nouveau les rappels.",

  // Nobody's agenda is known near: an aidant calls back
  'callback.noted': () => 'Je note votre demande : une personne vous rappellera.',
  'callback.start': () =>
    "Je ne connais pas l'agenda d'un médiateur près de là. Je note votre demande : une personne vous rappellera.",
  'callback.askWhen': () => 'Quand seriez-vous libre ? Par exemple : mardi matin.',
  'callback.recap': (p: {
    need: Need | null;
    place: string;
    when: Wanted;
    firstName: string;
    phone: string | null;
    email: string | null;
  }) =>
    [
      `Je résume. Aide : ${p.need === null ? 'informatique ou démarches' : NEED_SHORT[p.need]}.`,
      `Commune : ${p.place}.`,
      `Quand : ${wantedInWords(p.when)}.`,
      `Prénom : ${p.firstName}.`,
      ...(p.phone === null ? [] : [`Téléphone : ${p.phone}.`]),
      ...(p.email === null ? [] : [`E-mail : ${p.email}`]),
      'Est-ce juste ? Répondez OUI ou NON.',
    ].join('\n'),
  'callback.sent': () => "C'est noté. Une personne va vous rappeler pour fixer le jour et l'heure.",
  'callback.notSent': () => "Je n'envoie rien. Voulez-vous recommencer ?",
} as const satisfies Readonly<Record<string, (parameters: never) => string>>;

const NO_ONE_THIS_WAY: Readonly<Record<Way, string>> = {
  'on-site': 'Personne ne donne de rendez-vous sur place près de là.',
  phone: 'Personne ne donne de rendez-vous par téléphone près de là.',
  'at-home': 'Personne ne vient à domicile près de là.',
};

const OF_RELATION: Readonly<Record<Relation, string>> = {
  mother: 'de votre mère',
  father: 'de votre père',
  parents: 'de votre parent',
  partner: 'de votre conjoint',
  child: 'de votre enfant',
  neighbour: 'de votre voisin',
  friend: 'de votre ami',
  other: 'de cette personne',
};

function whereInShort(way: Way, place: DutyPlace): string {
  switch (way) {
    case 'on-site':
      return namedIn(place);
    case 'phone':
      return 'par téléphone';
    case 'at-home':
      return 'chez vous';
  }
}

/** Nobody should book far away without knowing it. */
function farInWords(metres: number | null): string {
  return metres === null ? '' : ` (${distance(metres)})`;
}

/** "Maison des services de Guéret", "Espace Jean-Moulin, Guéret": the commune is not said twice. */
function namedIn({ name, commune }: Pick<DutyPlace, 'name' | 'commune'>): string {
  return name.toLowerCase().includes(commune.toLowerCase()) ? name : `${name}, ${commune}`;
}

/** A name that ends with a full stop needs no other one. */
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function whereInWords(way: Way, place: DutyPlace): string {
  switch (way) {
    case 'on-site':
      return `${place.name}, ${place.street}, ${place.postcode} ${place.commune}`;
    case 'phone':
      return 'on vous appelle';
    case 'at-home':
      return 'chez vous, on appelle avant de venir';
  }
}

/** "demain, mardi 1er décembre": a reminder must not be misread. */
function dayAndDate(date: LocalDate, today: LocalDate): string {
  const near = day(date, today);
  return near === "aujourd'hui" || near === 'demain' ? `${near}, ${fullDay(date)},` : fullDay(date);
}

/** "mardi 24 novembre, le matin"; "dès que possible" and the like say nothing of a moment. */
function asked(when: WhenHeard): string {
  return when.heard === 'earliest' && when.within === null ? 'bientôt' : momentInWords(when);
}
