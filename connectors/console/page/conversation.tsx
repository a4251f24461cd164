import { useLayoutEffect, useRef } from 'preact/hooks';
import { Composer } from './composer.js';
import type { Desk } from './desk.js';
import { type DeskState, entryOf } from './desk-state.js';
import { Ending } from './ending.js';
import { PlanBox } from './plan-box.js';
import { aboutOf, isOver } from './queue-list.js';
import { Summary } from './summary.js';
import { hasUnsent, NEW_TALK } from './talk.js';
import { Transcript } from './transcript.js';

/** Where list and conversation are shown one at a time; the same width as in console.css. */
const NARROW = '(max-width: 47.99rem)';

/** One conversation: what was said, what is known, and what one may do with it. */
export function Conversation({
  desk,
  state,
  id,
  now,
}: {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly id: string;
  readonly now: number;
}) {
  const entry = entryOf(state, id);
  const talk = state.talks.get(id) ?? NEW_TALK;
  const heading = useRef<HTMLHeadingElement>(null);
  const over = isOver(entry);

  // A conversation one has is opened to write in it, except where a keyboard would slide over what is to be read first.
  const isToWrite = useRef(entry?.isMine === true && !matchMedia(NARROW).matches);
  useLayoutEffect(() => {
    if (!isToWrite.current) heading.current?.focus();
    isToWrite.current = true;
  }, []);
  // The button that had the focus went away with the conversation.
  useLayoutEffect(() => {
    if (over && document.activeElement === document.body) heading.current?.focus();
  }, [over]);

  return (
    <section class="conversation" aria-labelledby="conversation-heading">
      <div class="head">
        <button type="button" class="back" onClick={() => desk.show(null)}>
          <span aria-hidden="true">←</span> Liste
        </button>
        <h2 id="conversation-heading" ref={heading} tabIndex={-1}>
          {entry === null ? 'Conversation terminée' : aboutOf(entry)}
        </h2>
        {entry?.isMine === true ? <Ending desk={desk} id={id} /> : null}
      </div>
      {entry === null || over ? (
        <p class="gone">
          {entry === null ? '' : `Elle est avec ${entry.aidantName ?? 'un autre aidant'}. `}
          Choisissez-en une autre dans la liste.
        </p>
      ) : (
        <Summary entry={entry} request={talk.request} now={now}>
          {entry.isMine && state.me?.agentAccount === 'connected' ? (
            <PlanBox desk={desk} id={id} request={talk.request} now={now} />
          ) : null}
        </Summary>
      )}
      <Transcript desk={desk} id={id} talk={talk} now={now} isOver={over} />
      {over && hasUnsent(talk) ? (
        <div class="foot">
          {talk.draft === '' ? null : <p class="text">{talk.draft}</p>}
          <p class="quiet">Ce texte n’est pas parti. Copiez-le si vous voulez le garder.</p>
          <button type="button" onClick={() => desk.discard(id)}>
            Effacer ce texte
          </button>
        </div>
      ) : null}
      {entry?.isMine === true ? <Composer desk={desk} id={id} talk={talk} takesFocus={isToWrite.current} /> : null}
      {entry?.stage === 'waiting' ? (
        <div class="foot">
          <p class="quiet">L’assistant répond tant que personne n’a pris la conversation.</p>
          <button type="button" class="main" onClick={() => void desk.claim(id)}>
            Prendre la conversation
          </button>
        </div>
      ) : null}
    </section>
  );
}
