import type { LineView, TalkView } from '../wire.js';
import { newId } from './new-id.js';

/** A message of ours on its way. It leaves the list when its line comes back in the transcript, never before. */
export interface Send {
  /** Made once; a retry carries the same, so that the server takes it once. */
  readonly id: string;
  readonly text: string;
  readonly stage: 'sending' | 'accepted' | 'failed' | 'refused';
  /** Why it was refused, in French; null otherwise. */
  readonly because: string | null;
}

/** One conversation as this page holds it. */
export interface Talk {
  readonly lines: readonly LineView[];
  readonly request: TalkView['request'];
  readonly isLoaded: boolean;
  readonly sends: readonly Send[];
  readonly draft: string;
  /** Position up to which the aidant has seen it. */
  readonly seen: number;
}

export const NEW_TALK: Talk = { lines: [], request: null, isLoaded: false, sends: [], draft: '', seen: 0 };

export function newSend(text: string): Send {
  return { id: newId(), text, stage: 'sending', because: null };
}

/** Adds what is new. A line of ours takes away the message it came from; lines come once however often they are sent. */
export function withLines(talk: Talk, view: TalkView): Talk {
  const known = lastPosition(talk);
  const fresh = view.lines.filter((line) => line.position > known);
  const lines = [...talk.lines, ...fresh];
  // What an aidant has answered was read, by this page before it was reloaded or by whoever had it then.
  const answered = talk.isLoaded ? 0 : (lines.findLast((line) => line.by === 'aidant')?.position ?? 0);
  return {
    ...talk,
    lines,
    request: view.request,
    isLoaded: talk.isLoaded || view.isComplete,
    sends: fresh.filter((line) => line.isMine).reduce(withoutSent, talk.sends),
    seen: Math.max(talk.seen, answered),
  };
}

function withoutSent(sends: readonly Send[], line: LineView): readonly Send[] {
  const sent = sends.findIndex((send) => send.stage !== 'refused' && squeezed(send.text) === squeezed(line.text));
  return sent === -1 ? sends : sends.filter((_send, index) => index !== sent);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function lastPosition(talk: Talk): number {
  return talk.lines.at(-1)?.position ?? 0;
}

/** Messages of the person that the aidant has not seen yet. */
export function unreadIn(talk: Talk): number {
  return talk.lines.filter((line) => line.by === 'person' && line.position > talk.seen).length;
}

/** True when closing the page would lose something the aidant wrote. */
export function hasUnsent(talk: Talk): boolean {
  return talk.draft.trim() !== '' || talk.sends.some((send) => send.stage !== 'accepted');
}

/** Messages go one after the other: the next one to post, or null. */
export function nextToPost(talk: Talk): Send | null {
  return talk.sends.find((send) => send.stage === 'sending') ?? null;
}

export function withStage(talk: Talk, id: string, stage: Send['stage'], because: string | null = null): Talk {
  return { ...talk, sends: talk.sends.map((send) => (send.id === id ? { ...send, stage, because } : send)) };
}

/** Every message `from` one stage `to` another: all wait together after a failure, all leave again in their order. */
export function withAll(talk: Talk, from: Send['stage'], to: Send['stage']): Talk {
  return { ...talk, sends: talk.sends.map((send) => (send.stage === from ? { ...send, stage: to } : send)) };
}

/** Gives a message back to the writing box, before what is there. */
export function takenBack(talk: Talk, id: string): Talk {
  const send = talk.sends.find((other) => other.id === id);
  if (send === undefined) return talk;
  const draft = talk.draft.trim() === '' ? send.text : `${send.text}\n${talk.draft}`;
  return { ...talk, draft, sends: talk.sends.filter((other) => other.id !== id) };
}
