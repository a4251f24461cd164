import type { DistressKind, Understood } from '../bot/domain/conversation.js';
import type { Intent } from '../bot/domain/intent.js';
import type { Choice } from '../bot/domain/message.js';
import { foldPlaceName } from '../bot/domain/place-name.js';
import type { PlaceHeard } from '../bot/domain/place.js';
import { NO_WISHES, type VenueWishes } from '../bot/domain/venue-wishes.js';
import type { WhenHeard } from '../bot/domain/when-heard.js';
import { hasMaskedSecret } from '../bot/domain/secrets.js';
import type { Departements, Gazetteer } from '../bot/ports/gazetteer.js';
import type { Expectation, Understand } from '../bot/ports/understander.js';
import { asksForAppointment } from './asks-for-appointment.js';
import { readChoice } from './choices.js';
import type { Classified, Classify } from './classify.js';
import { judge } from './confidence.js';
import { hasDateCue, readWhen } from './entities/dates.js';
import type { SecondOpinion } from './entities/dates-opinion.js';
import { readEmail } from './entities/emails.js';
import { readMobility } from './entities/mobility.js';
import { readLandmark } from './entities/landmarks.js';
import { onBehalfOf } from './entities/on-behalf.js';
import { readPhone } from './entities/phones.js';
import { readPlace } from './entities/places.js';
import { readStreet } from './entities/streets.js';
import { readVenueWishes } from './entities/venue-wishes.js';
import { readWay } from './entities/ways.js';
import { readWeeklyHours } from './entities/weekly-hours.js';
import type { DistressOpinion } from './safety.js';

/** Characters read of a message: far more than an honest one has, few enough that a hostile one costs nothing. */
const MOST_CHARACTERS = 1_500;

export interface UnderstandParts {
  readonly classify: Classify;
  readonly gazetteer: Gazetteer & Departements;
  /** Rules with the model's own opinion. */
  readonly detectDistress: (text: string, opinion: DistressOpinion) => DistressKind | null;
  /** Asked about a moment only where our own reader heard none. */
  readonly secondOpinion: SecondOpinion;
}

/** The port: safety, then the answer to the last question, then what the message asks for itself. */
export function understander(parts: UnderstandParts): Understand {
  return async (text, expectation) => {
    const words = text.slice(0, MOST_CHARACTERS);
    const plain = withoutMasks(words);
    const { ranked, distress } = await parts.classify(plain);
    const choice = readChoice(words, expectation.offered);
    const place = placeOf(words, choice, expectation, parts.gazetteer);
    const heard = {
      text: words,
      choice,
      distress: choice === null ? parts.detectDistress(words, distress) : null,
      place,
      street: null,
      wishes: NO_WISHES,
      mobility: expectation.awaiting === 'mobility' ? readMobility(words, parts.gazetteer) : null,
      weeklyHours: expectation.awaiting === 'weekly-hours' ? readWeeklyHours(words) : null,
      phone: readPhone(words),
      email: readEmail(words),
      way: readWay(words),
      when: null,
      onBehalfOf: onBehalfOf(words),
      hadSecret: hasMaskedSecret(words),
    };
    if (choice !== null) return { ...heard, ...NO_INTENT };
    const street = startIn(words, place, expectation);
    if (place !== null && isOnlyPlace(words, place, street)) return { ...heard, ...NO_INTENT, street };
    const read = heard.distress === null ? judge(withoutDistress(ranked)) : judge(ranked);
    const isBooking = mayBeBooking(read.intent) && asksForAppointment(words);
    const judged = isBooking ? ({ ...read, intent: 'appointment.book', likely: [] } as const) : read;
    const subject = await subjectIn(
      plain,
      place,
      isBooking && read.intent?.startsWith('need.') ? read.intent : null,
      judged.intent,
      parts.classify,
    );
    const when = await whenOf(words, judged.intent, expectation, parts.secondOpinion);
    return { ...heard, ...judged, subject, when, street, wishes: wishesOf(words, judged.intent, expectation) };
  };
}

/** Words that open with the wish for an appointment are one, unless they were taken for something else altogether. */
function mayBeBooking(intent: Intent | null): boolean {
  return intent === null || /^(?:need|venue|appointment)\./u.test(intent);
}

const NO_INTENT: Pick<Understood, 'intent' | 'confidence' | 'likely' | 'subject'> = {
  intent: null,
  confidence: 0,
  likely: [],
  subject: null,
};

/** Intents that leave room for a moment: "un rdv mardi matin", "c'est ouvert samedi ?". */
const WITH_A_MOMENT: ReadonlySet<Intent> = new Set([
  'appointment.book',
  'appointment.change',
  'appointment.cancel',
  'appointment.wait',
  'venue.hours',
  'venue.find',
]);

/** "Un rdv pour la CAF", "prévenez-moi si une place se libère pour la CAF". */
function hasSubject(intent: Intent | null): boolean {
  return intent === 'appointment.book' || intent === 'appointment.wait';
}

/**
 * The detector has the last word on distress: what it did not hear as such is judged among the other intents, each a little surer. Where the
 * intents see hardly anything else, nothing is understood, and a human is soon offered.
 */
function withoutDistress(ranked: Classified['ranked']): Classified['ranked'] {
  const distress = ranked.find(({ intent }) => intent === 'safety.distress')?.probability ?? 0;
  const rest = ranked.filter(({ intent }) => intent !== 'safety.distress');
  const share = distress < MOST_SHARED_OUT ? 1 - distress : 1;
  return rest.map(({ intent, probability }) => ({ intent, probability: probability / share }));
}

const MOST_SHARED_OUT = 0.5;

/** Wishes of venues are read where venues are on screen, or where the message asks for one. */
function wishesOf(text: string, intent: Intent | null, { awaiting }: Expectation): VenueWishes {
  const isAsked = intent !== null && /^(?:venue|need|aidants_connect)\./u.test(intent);
  return awaiting === 'venue' || isAsked ? readVenueWishes(text) : NO_WISHES;
}

async function whenOf(
  text: string,
  intent: Intent | null,
  { awaiting, now, zone }: Expectation,
  secondOpinion: SecondOpinion,
): Promise<WhenHeard | null> {
  const isAwaited = awaiting === 'when';
  const hasRoom = awaiting === 'venue' || (intent !== null && WITH_A_MOMENT.has(intent));
  const isPossible = isAwaited || (hasRoom && hasDateCue(text));
  return isPossible ? readWhen(text, { now, zone, isAwaited }, secondOpinion) : null;
}

/** Words of the wish for an appointment itself; what is left says what it is about. */
const BOOKING_WORDS =
  /\b(?:un|une|des?|d'un|dun|prendre|pren|avoir|besoin|voudrais|veux|veut|veu|souhaite|souhaiterais|aimerais|je|j'ai|jai|g|rendez[- ]?vous|rdv|rendévou|svp|bonjour|merci|avec|vous|le|la)\b/giu;

/** "pour la CAF", "pr mes impots", "au sujet de ma retraite": what it is for comes after. */
const PURPOSE =
  /\b(?:pour|pr|concernant|sujet d[eu]|propos d[eu])\b(?!.*\b(?:pour|pr|concernant|sujet d[eu]|propos d[eu])\b)/iu;

/** What a wish for an appointment is about; the need heard first, when that is what the message was taken for. */
async function subjectIn(
  text: string,
  place: PlaceHeard | null,
  need: Intent | null,
  intent: Intent | null,
  classify: Classify,
): Promise<Intent | null> {
  if (need !== null) return need;
  if (!hasSubject(intent)) return null;
  return (
    (await subjectOf(text, classify)) ??
    (place === null ? null : await subjectOf(text.replace(place.words, ' , '), classify))
  );
}

async function subjectOf(text: string, classify: Classify): Promise<Intent | null> {
  const purpose = PURPOSE.exec(text);
  const after = purpose === null ? [] : [text.slice(purpose.index + purpose[0].length)];
  const upToComma = after.map((part) => part.split(',', 1)[0] ?? '');
  for (const part of [...after, ...upToComma, text]) {
    const rest = part.replace(BOOKING_WORDS, ' ').trim();
    if (rest.length < 3) continue;
    const { intent } = judge((await classify(rest)).ranked);
    if (intent !== null && intent.startsWith('need.')) return intent;
  }
  return null;
}

function placeOf(
  text: string,
  choice: Choice | null,
  expectation: Expectation,
  gazetteer: Gazetteer & Departements,
): PlaceHeard | null {
  if (choice === null) return readPlace(text, { gazetteer, isAwaited: expectation.awaiting === 'place' });
  if (!choice.code.startsWith('commune:')) return null;
  const commune = gazetteer.byCodeInsee(choice.code.slice('commune:'.length));
  return commune === null ? null : { got: 'commune', commune, words: choice.label };
}

/** Words that may stand around a place without asking for anything. */
const AROUND_PLACE = new Set(
  'a au aux en sur vers pres proche de du des d la le les l dans ds cote chez moi je j suis chui jsuis habite jabite habit abite vis ici c est cest ville village commune plutot bonjour merci svp oui non alors et par centre quartier devant derriere face loin autour juste 1 2 3 4 5 6 7 8 9'.split(
    ' ',
  ),
);

/** Where in the town distances start: the street, or else the landmark that the person is near. */
function startOf(text: string): string | null {
  return readStreet(text)?.words ?? landmarkIn(text);
}

/** Distances start from the middle of the town anyway. */
function landmarkIn(text: string): string | null {
  const landmark = readLandmark(text);
  return landmark === null || /^centre/iu.test(landmark) ? null : landmark;
}

/** "je suis à Guéret": a place and nothing asked. The intent is then the dialogue's, not the model's. */
function isOnlyPlace(text: string, place: PlaceHeard, street: string | null): boolean {
  const said = street === null ? text : text.replace(street, ' ');
  const rest = ` ${foldPlaceName(said)} `.replace(` ${foldPlaceName(place.words)} `, ' ').trim();
  return rest === '' || rest.split(' ').every((word) => AROUND_PLACE.has(word));
}

/** Read beside a place, or where one is awaited; where a moment is, only a landmark: "plutôt près de la gare". */
function startIn(text: string, place: PlaceHeard | null, { awaiting }: Expectation): string | null {
  if (place !== null || awaiting === 'place') return startOf(text);
  return awaiting === 'when' ? landmarkIn(text) : null;
}

/** A mask stands where a secret was; it must not weigh on the meaning. */
function withoutMasks(text: string): string {
  return text.replace(/\[[^\]]{2,40} masqué\]/g, ' ');
}
