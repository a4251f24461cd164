import type { LocalDate } from '../../bot/domain/local-date.js';
import type { Mobility, PlacementSide, WeeklyHours } from '../../bot/domain/placement.js';
import { dateOfIso, type IsoDay } from '../../bot/domain/when-heard.js';
import { distance, ofPlace, wholeDate } from './formats.js';

/** What is said to candidates and to structures. A changed consent is a new version: bot/domain/placement-retention.ts. */
export const FR_PLACEMENTS = {
  'candidate.start': () => 'Je peux noter votre candidature et chercher une structure près de chez vous.',
  'candidate.resume': () => 'Reprenons votre candidature.',
  'candidate.askPlace': () => 'Dans quelle commune habitez-vous ? Écrivez son nom ou son code postal.',
  'candidate.askMobility': () =>
    "Jusqu'où pouvez-vous travailler ? Par exemple : 30 km, toute la Creuse, ou : je ne bouge pas.",
  'candidate.askMobilityAgain': () =>
    "Je n'ai pas compris jusqu'où. Écrivez une distance, comme 30 km. Ou un département, comme la Creuse.",
  'candidate.askFrom': () => 'Quand pouvez-vous commencer ? Par exemple : tout de suite, en janvier, le 4 mars.',
  'candidate.recap': (p: {
    place: string;
    mobility: Mobility;
    from: IsoDay;
    today: IsoDay;
    name: string;
    phone: string | null;
    email: string | null;
  }) =>
    [
      'Je résume votre candidature.',
      `Commune : ${p.place}.`,
      `Déplacements : ${mobilityInWords(p.mobility)}.`,
      `Disponible : ${fromInWords(p.from, p.today)}.`,
      `Prénom : ${p.name}.`,
      contactLine(p),
    ].join('\n'),
  'candidate.consent': (p: { months: number }) =>
    [
      `Si vous répondez OUI, je garde cela ${p.months} mois et je cherche une structure.`,
      'Les aidants de ce service peuvent le lire.',
      "Une structure voit d'abord votre commune et votre date, sans votre nom.",
      'Votre prénom et votre contact partent seulement après un second OUI.',
      'Acceptez-vous ? Répondez OUI ou NON.',
    ].join(' '),
  'candidate.kept': (p: { until: LocalDate }) =>
    `C'est noté jusqu'au ${wholeDate(p.until)}. Je vous écris ici quand une structure vous cherche.`,

  'host.start': () => 'Je peux noter votre demande et chercher une personne près de chez vous.',
  'host.resume': () => 'Reprenons votre demande.',
  'host.askStructure': () => 'Quel est le nom de votre structure ? Par exemple : mairie de Guéret.',
  'host.askStructureAgain': () => "Je n'ai pas compris. Écrivez seulement le nom de la structure.",
  'host.askPlace': () => 'Dans quelle commune est-elle ? Écrivez son nom ou son code postal.',
  'host.askHours': () => "Combien d'heures par semaine ? Par exemple : 20 h, temps plein, je ne sais pas.",
  'host.askHoursAgain': () => "Je n'ai pas compris le nombre d'heures. Écrivez par exemple : 20 h.",
  'host.askFrom': () => 'Quand faut-il commencer ? Par exemple : tout de suite, en janvier, le 4 mars.',
  'host.askName': () => 'Qui peut-on contacter ? Écrivez un prénom ou un nom.',
  'host.askNameAgain': () => "Je n'ai pas compris. Écrivez seulement le nom de la personne.",
  'host.recap': (p: {
    structure: string;
    place: string;
    hours: WeeklyHours;
    from: IsoDay;
    today: IsoDay;
    name: string;
    phone: string | null;
    email: string | null;
  }) =>
    [
      'Je résume votre demande.',
      `Structure : ${p.structure}.`,
      `Commune : ${p.place}.`,
      `Besoin : ${hoursInWords(p.hours)}, ${fromInWords(p.from, p.today)}.`,
      `Personne à contacter : ${p.name}.`,
      contactLine(p),
    ].join('\n'),
  'host.consent': (p: { months: number }) =>
    [
      `Si vous répondez OUI, je garde cela ${p.months} mois et je cherche une personne.`,
      'Les aidants de ce service peuvent le lire.',
      "Un candidat voit d'abord le nom de la structure et le besoin.",
      'Le nom et le contact partent seulement après un second OUI.',
      'Acceptez-vous ? Répondez OUI ou NON.',
    ].join(' '),
  'host.kept': (p: { until: LocalDate }) =>
    `C'est noté jusqu'au ${wholeDate(p.until)}. Je vous écris ici quand une personne correspond.`,

  'placement.askContact': () => 'Comment vous joindre ? Écrivez un numéro de téléphone ou une adresse e-mail.',
  'placement.askFromAgain': () => "Je n'ai pas compris la date. Écrivez par exemple : tout de suite, ou le 4 mars.",
  'placement.alsoNational': (p: { site: string }) => `Vous pouvez aussi vous inscrire sur le site national : ${p.site}`,
  'placement.notKept': () => "D'accord, je ne garde rien de votre demande.",
  'placement.unchanged': () => "D'accord, ce qui est enregistré ne change pas.",
  'placement.toCandidate': (p: {
    structure: string;
    commune: string;
    metres: number;
    hours: WeeklyHours;
    from: IsoDay;
    today: IsoDay;
  }) =>
    `Une structure peut vous convenir : ${namedPlace(p)}, ${distance(p.metres)}.\nBesoin : ${hoursInWords(p.hours)}, ${fromInWords(p.from, p.today)}.`,
  'placement.toHost': (p: { commune: string; metres: number; from: IsoDay; today: IsoDay }) =>
    `Une personne veut devenir conseiller numérique près ${ofPlace(p.commune)}, ${distance(p.metres)}. Elle est disponible ${fromInWords(p.from, p.today)}.`,
  'placement.askYesCandidate': () =>
    'Si vous dites OUI tous les deux, je donne votre prénom et votre contact à la structure. Répondez OUI ou NON.',
  'placement.askYesHost': () =>
    'Si vous dites OUI tous les deux, je lui donne votre nom et votre contact. Répondez OUI ou NON.',
  'placement.waiting': () => 'Une proposition attend votre réponse.',
  'placement.yesNoted': () => "Merci. Je vous écris quand l'autre partie a répondu.",
  'placement.noNoted': () => "D'accord, je ne donne rien. Je continue à chercher.",
  'placement.made': (p: { structure: string | null; name: string; phone: string | null; email: string | null }) =>
    [
      'Bonne nouvelle : vous avez dit OUI tous les deux.',
      `Contact : ${p.name}${p.structure === null ? '' : `, ${p.structure}`}.`,
      ...(p.phone === null ? [] : [`Téléphone : ${p.phone}.`]),
      ...(p.email === null ? [] : [`E-mail : ${p.email}`]),
      'Cette personne a aussi votre contact. Vous pouvez lui écrire ou lui téléphoner.',
    ].join('\n'),
  'placement.ended': () => "La proposition n'a pas abouti. Je continue à chercher.",
  'placement.forgotten': (p: { months: number }) =>
    `Votre demande a ${p.months} mois : je l'ai effacée, comme promis. Écrivez-moi si vous cherchez encore.`,
  'placement.mine': (p: { side: PlacementSide }) => `${REQUEST[p.side]} est déjà enregistrée. Que voulez-vous faire ?`,
  'placement.stays': () => "D'accord, je la garde.",
  'placement.withdrawn': () => "C'est fait, votre demande est effacée.",
  'placement.dataKept': (p: { side: PlacementSide; months: number }) =>
    `${REQUEST[p.side]} est gardée ${p.months} mois après votre dernier OUI. Vous pouvez la retirer à tout moment.`,

  'choice.placementKeep': () => 'La garder',
  'choice.placementChange': () => 'La changer',
  'choice.placementCorrect': () => 'Corriger',
  'choice.placementWithdraw': () => 'La retirer',
  'choice.placementWithdrawMine': (p: { side: PlacementSide }) =>
    p.side === 'candidate' ? 'Retirer ma candidature' : 'Retirer notre demande de médiateur',
  'choice.from': (p: { day: IsoDay }) => wholeDate(dateOfIso(p.day)),
} as const satisfies Readonly<Record<string, (parameters: never) => string>>;

const REQUEST: Readonly<Record<PlacementSide, string>> = {
  candidate: 'Votre candidature',
  host: 'Votre demande de médiateur',
};

function mobilityInWords(mobility: Mobility): string {
  switch (mobility.reach) {
    case 'here':
      return 'dans ma commune';
    case 'metres':
      return `jusqu'à ${mobility.metres / 1000} km`;
    case 'departements':
      return mobility.codes.length === 1
        ? `département ${mobility.codes.join('')}`
        : `départements ${mobility.codes.join(', ')}`;
    case 'own-departement':
      return 'dans mon département';
    case 'anywhere':
      return 'partout en France';
  }
}

function hoursInWords(hours: WeeklyHours): string {
  if (hours === 'to-be-agreed') return 'horaires à définir';
  const whole = Math.floor(hours);
  return `${whole} h${hours === whole ? '' : ' 30'} par semaine`;
}

function fromInWords(from: IsoDay, today: IsoDay): string {
  return from <= today ? 'tout de suite' : `à partir du ${wholeDate(dateOfIso(from))}`;
}

function contactLine({ phone, email }: { readonly phone: string | null; readonly email: string | null }): string {
  if (phone !== null) return `Téléphone : ${phone}.`;
  return email === null ? 'Contact : le numéro de ce téléphone.' : `E-mail : ${email}`;
}

/** "mairie de Guéret" says where already. */
function namedPlace({ structure, commune }: { readonly structure: string; readonly commune: string }): string {
  return structure.toLowerCase().includes(commune.toLowerCase()) ? structure : `${structure}, ${commune}`;
}
