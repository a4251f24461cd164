import type { Found, Lookup, State, VenueSearch } from '../bot/domain/conversation.js';
import type { VenueId } from '../bot/domain/ids.js';
import type { Need } from '../bot/domain/need.js';
import type { Commune, PlaceHeard } from '../bot/domain/place.js';
import type { NearbyVenue, Venue } from '../bot/domain/venue.js';
import { dateOfIso, type IsoDay } from '../bot/domain/when-heard.js';
import type { Helplines } from '../bot/domain/helpline.js';
import type { Situation } from '../bot/ports/dialogue.js';
import {
  HUMAN,
  message,
  MENU,
  now,
  say,
  spoken,
  YES_NO,
  type Draft,
  type DraftChoice,
  type Said,
  type Spoken,
} from './say.js';
import { dayLines, feeLines, fullCard, openingLines, shortCard, weekLines } from './venue-card.js';

/** Three proposals: enough to choose from, few enough to be read aloud. */
const VENUES_AT_ONCE = 3;
/** More communes than this are not listed: the person writes the name. */
const MOST_COMMUNES_OFFERED = 4;

const APPOINTMENT: DraftChoice = { label: say('choice.appointment'), code: 'appointment' };

export function venuesLookup(search: VenueSearch): Lookup {
  return { ask: 'venues-near', ...search, count: VENUES_AT_ONCE };
}

export function askPlace(state: State, need: Need | null, helplines: Helplines): Spoken {
  const waiting = now({ ...state, need }, { in: 'find-venue', waitingFor: 'place' });
  return spoken(waiting, [message([...aboutNeed(need, helplines), say('venue.askPlace')])]);
}

/** What a need deserves to hear before the question of the place. */
function aboutNeed(need: Need | null, helplines: Helplines): readonly Said[] {
  if (need === null || need === 'digital-help') return [];
  const advice = adviceOn(need, helplines);
  return advice.length > 0 ? advice : [say('venue.helpWith', { need })];
}

function adviceOn(need: Need | null, helplines: Helplines): readonly Said[] {
  if (need === 'scam')
    return [say('need.scam', { cyber: helplines.scam.contact, spam: helplines['sms-spam'].contact })];
  return need === 'aidants-connect' ? [say('need.aidantsConnect')] : [];
}

type PlaceQuestion = Exclude<PlaceHeard, { readonly got: 'commune' }>;

/** The question that never guesses: a choice shows words and carries a code. Communes differ by department, so the label names it. */
export function placeQuestion(heard: PlaceQuestion): Draft {
  switch (heard.got) {
    case 'several': {
      const isLong = heard.communes.length > MOST_COMMUNES_OFFERED;
      return message([isLong ? say('venue.whichPlaceMany') : say('venue.whichPlace')], communeChoices(heard.communes));
    }
    case 'departement':
      return message(
        [say('venue.whichCommuneIn', { departement: heard.departement.name })],
        communeChoices(heard.communes),
      );
    case 'unknown':
      return message([say('venue.unknownPlace', { words: heard.words })]);
  }
}

function communeChoices(communes: readonly Commune[]): readonly DraftChoice[] {
  return communes.slice(0, MOST_COMMUNES_OFFERED).map((commune) => ({
    label: say('choice.commune', { name: commune.name, departement: commune.departement }),
    code: `commune:${commune.codeInsee}`,
  }));
}

export function askPlaceAgain(state: State, need: Need | null, heard: PlaceQuestion): Spoken {
  return spoken(now({ ...state, need }, { in: 'find-venue', waitingFor: 'place' }), [placeQuestion(heard)]);
}

export function showVenues(situation: Situation, asked: VenueSearch, found: Found, helplines: Helplines): Spoken {
  const start = found.got === 'venues' ? found.start : null;
  // A condition that nothing near fulfils is said once, and does not weigh on the next question.
  const filter = found.got === 'venues' && found.isUnfiltered ? {} : asked.filter;
  const state: State = { ...situation.state, need: asked.need, place: asked.commune, filter, start };
  switch (found.got) {
    case 'venues':
      return listOf(situation, state, asked, found, helplines);
    case 'no-venue':
    case 'venue':
    case 'slots':
    case 'no-slot':
    case 'my-appointments':
      return asked.skip > 0 ? noMore(situation) : noneNear(state, asked.commune);
  }
}

function listOf(
  situation: Situation,
  state: State,
  asked: VenueSearch,
  found: Extract<Found, { got: 'venues' }>,
  helplines: Helplines,
): Spoken {
  const { venues } = found;
  const cards = venues.map((nearby) =>
    shortCard(nearby, situation.now, situation.traits.canBeLong, {
      label: { name: uniqueName(nearby, venues) },
      code: `venue:${nearby.venue.id}`,
    }),
  );
  const choices = [...(found.hasMore ? [{ label: say('choice.more'), code: 'more' }] : []), APPOINTMENT, HUMAN];
  const doing = {
    in: 'find-venue',
    waitingFor: 'pick',
    shown: asked.skip + venues.length,
    order: asked.order,
    last: venues.map((nearby) => nearby.venue.id),
  } as const;
  const text = [
    // Said once: with the question of the place, or here when the place was known.
    ...(asked.need !== situation.state.need ? adviceOn(asked.need, helplines) : []),
    ...listIntroduction(asked, found),
    ...(situation.isDemonstration ? [say('venue.demonstration')] : []),
  ];
  return spoken(now(state, doing), [message(text, choices, cards)]);
}

/** Farther than this, the answer says so before the list. */
const FAR_METRES = 15_000;

function listIntroduction(asked: VenueSearch, found: Extract<Found, { got: 'venues' }>): readonly Said[] {
  const { need, filter } = asked;
  const place = asked.commune.name;
  const count = found.venues.length;
  if (asked.skip > 0) return [say('venue.nextOnes', { place })];
  const street = asked.street !== null && found.start === null ? [say('venue.streetUnknown', { place })] : [];
  if (found.isWidened && need !== null) return [...street, say('venue.nearWidened', { need, place, count })];
  if (found.isUnfiltered) return [...street, say('venue.noneFiltered', { place, filter })];
  const near = say('venue.near', { need, place, count, start: found.start, filter });
  const nearest = Math.min(...found.venues.map(({ distanceMetres }) => distanceMetres));
  return [...street, near, ...(nearest > FAR_METRES ? [say('venue.far', { metres: nearest })] : [])];
}

function noneNear(state: State, commune: Commune): Spoken {
  const offering = now(state, { in: 'handoff', waitingFor: 'confirmation', reason: 'asked' });
  return spoken(offering, [message([say('venue.none', { place: commune.name })], YES_NO)]);
}

function noMore(situation: Situation): Spoken {
  return spoken(now(situation.state, { in: 'nothing' }), [message([say('venue.noMore')], MENU)]);
}

/** What was asked about a venue: the answer starts with it. */
export type AboutVenue = 'everything' | 'hours' | 'access' | 'cost' | 'wrong-information' | { readonly day: IsoDay };

export function showVenue(situation: Situation, about: AboutVenue, found: Found): Spoken {
  const { state } = situation;
  if (about === 'wrong-information') return wrongInformation(state, found.got === 'venue' ? found.venue.venue : null);
  switch (found.got) {
    case 'venue': {
      const { venue } = found.venue;
      const { doing } = state;
      const { shown, order } =
        doing.in === 'find-venue' && doing.waitingFor !== 'place'
          ? doing
          : ({ shown: VENUES_AT_ONCE, order: 'best' } as const);
      const choices: readonly DraftChoice[] = [
        APPOINTMENT,
        { label: say('choice.more'), code: 'more' },
        { label: say('choice.wrongInformation'), code: 'wrong-information' },
        HUMAN,
      ];
      // A question about one thing gets that thing; the card was seen before.
      const isShort = about !== 'everything' && about !== 'access';
      const text = [
        ...answerAbout(venue, about, situation.now),
        ...(situation.isDemonstration ? [say('venue.demonstration')] : []),
      ];
      return spoken(now(state, { in: 'find-venue', waitingFor: 'next-step', venue: venue.id, shown, order }), [
        message(text, choices, isShort ? [] : [fullCard(found.venue, situation.now)]),
      ]);
    }
    case 'no-venue':
    case 'venues':
    case 'slots':
    case 'no-slot':
    case 'my-appointments':
      return spoken(now(state, { in: 'find-venue', waitingFor: 'place' }), [message([say('venue.gone')])]);
  }
}

function answerAbout(venue: Venue, about: Exclude<AboutVenue, 'wrong-information'>, at: number): readonly Said[] {
  const subject = say('venue.thisOne', { name: venue.name });
  if (typeof about === 'object') return [subject, ...dayLines(venue, dateOfIso(about.day), at)];
  switch (about) {
    case 'everything':
    case 'access':
      return [say('venue.hereItIs')];
    case 'hours':
      return [subject, ...openingLines(venue, at), ...weekLines(venue)];
    case 'cost':
      return venue.fees.length === 0 ? [say('venue.costUsually')] : [subject, ...feeLines(venue)];
  }
}

/** Someone says that what we show is wrong: an aidant checks. */
export function wrongInformation(state: State, venue: Venue | null): Spoken {
  const about = venue === null ? null : { id: venue.id, name: venue.name };
  return spoken(
    now(state, { in: 'nothing' }),
    [message([say('venue.wrongInformationSent')], MENU)],
    [
      {
        do: 'call-an-aidant',
        reason: 'wrong-information',
        summary: { need: state.need, place: state.place?.name ?? null, request: null, venue: about },
      },
    ],
  );
}

export function costUsually(state: State): Spoken {
  return spoken(now(state, { in: 'find-venue', waitingFor: 'place' }), [
    message([say('venue.costUsually'), say('venue.askPlace')]),
  ]);
}

/** The venue a question about "it" is about: the one on screen, else the nearest of the list. */
export function venueInFocus(state: State): VenueId | null {
  if (state.doing.in !== 'find-venue') return null;
  switch (state.doing.waitingFor) {
    case 'next-step':
      return state.doing.venue;
    case 'pick':
      return state.doing.last[0] ?? null;
    case 'place':
      return null;
  }
}

/** Two venues of one name are told apart by their commune, since the person answers with the name. */
function uniqueName(nearby: NearbyVenue, all: readonly NearbyVenue[]): string {
  const { name, commune, street } = nearby.venue;
  const same = all.filter((other) => other.venue.name === name);
  if (same.length === 1) return name;
  return same.filter((other) => other.venue.commune === commune).length === 1
    ? `${name} (${commune})`
    : `${name} (${street})`;
}
