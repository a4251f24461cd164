import type { State } from '../bot/domain/conversation.js';
import { MENU, message, now, say, spoken, type Said, type Spoken } from './say.js';

/** The first words: who speaks, that it is a machine, what it can do. Later hellos are shorter. */
export function greet(state: State): Spoken {
  const text = state.isIntroduced ? [say('hello.again')] : [say('hello.intro'), say('hello.what')];
  return spoken({ ...now(state, { in: 'nothing' }), isIntroduced: true }, [message(text, MENU)]);
}

export function withMenu(state: State, text: readonly Said[]): Spoken {
  return spoken(now(state, { in: 'nothing' }), [message(text, MENU)]);
}

/** A word that asks for nothing back and leaves what we were doing as it is. */
export function inPassing(state: State, text: Said): Spoken {
  return spoken({ ...state, misunderstood: 0 }, [message([text])]);
}
