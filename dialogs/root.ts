import type { Found, Lookup, Turn } from '../bot/domain/conversation.js';
import { offeredBy } from '../bot/domain/message.js';
import type { Dialogue, Situation } from '../bot/ports/dialogue.js';
import { awaits } from './awaits.js';
import { FR } from './copy/fr.js';
import { courseOf, type Facts } from './course.js';
import { showVenue, showVenues, venuesLookup } from './find-venue.js';
import { callAidant } from './handoff.js';
import { aboutAppointments, myAppointmentsLookup } from './my-appointments.js';
import { showSlots, slotsLookup } from './offer-slots.js';
import { phrase } from './phrase.js';
import { message, now, say, type Spoken } from './say.js';
import type { Course } from './take.js';

/** The judgement of the assistant. */
export function dialogue(facts: Facts): Dialogue {
  return {
    awaits,
    needs(situation) {
      return lookupOf(courseOf(situation, facts), situation);
    },
    answer(situation, found) {
      return turnOf(situation, spokenOn(courseOf(situation, facts), situation, found, facts));
    },
    apologise(state) {
      const draft = message([say('fault.ours')]);
      return {
        state: now(state, { in: 'nothing' }),
        replies: [phrase(draft, FR)],
        effects: [callAidant(state, 'not-understood')],
      };
    },
  };
}

function lookupOf(course: Course, situation: Situation): Lookup | null {
  switch (course.take) {
    case 'say':
      return null;
    case 'venues':
      return venuesLookup(course.search);
    case 'venue':
      return { ask: 'venue', id: course.id, from: situation.state.place };
    case 'slots':
      return slotsLookup(course);
    case 'my-appointments':
      return myAppointmentsLookup(situation.state, course.purpose);
  }
}

function spokenOn(course: Course, situation: Situation, found: Found | null, { helplines }: Facts): Spoken {
  switch (course.take) {
    case 'say':
      return course.spoken;
    case 'venues':
      return showVenues(situation, course.search, found ?? { got: 'no-venue' }, helplines);
    case 'venue':
      return showVenue(situation, course.about, found ?? { got: 'no-venue' });
    case 'slots':
      return showSlots(situation, course, found);
    case 'my-appointments':
      return aboutAppointments(situation, course.purpose, found);
  }
}

/** Puts the words, introduces the assistant if it never was, and remembers which choices are open. */
function turnOf(situation: Situation, answer: Spoken): Turn {
  const hadSecret = situation.meant.kind === 'said' && situation.meant.understood.hadSecret;
  const speaksFirst =
    !situation.state.isIntroduced &&
    !answer.state.isIntroduced &&
    answer.state.distressAnswers === situation.state.distressAnswers;
  const drafts = answer.drafts.map((draft, index) => {
    if (index > 0 || draft.by.who !== 'assistant') return draft;
    const before = [...(speaksFirst ? [say('hello.short')] : []), ...(hadSecret ? [say('secret.masked')] : [])];
    return { ...draft, text: [...before, ...draft.text] };
  });
  const replies = drafts.map((draft) => phrase(draft, FR));
  const isIntroduced = answer.state.isIntroduced || (speaksFirst && replies.length > 0);
  const lastOffer = replies.findLast((reply) => offeredBy(reply).length > 0);
  const offered = replies.length === 0 ? answer.state.offered : lastOffer === undefined ? [] : offeredBy(lastOffer);
  return { state: { ...answer.state, isIntroduced, offered }, replies, effects: answer.effects };
}
