import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QueueEntry } from '../wire.js';
import type { Desk } from './desk.js';
import { type DeskState, entryOf } from './desk-state.js';
import { Reason } from './reason.js';
import { NEW_TALK, unreadIn } from './talk.js';
import { CHANNELS, unreadWords, waited } from './words.js';
import { NEED_NAMES } from '../../wording/need-names.js';

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly now: number;
}

/** Who waits, who one talks with, who is in other hands. */
export function QueueList(props: Props) {
  const { state, desk } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const lastShown = useRef(state.shown);

  // Just signed in: the list is where one begins, unless a conversation is on screen.
  useLayoutEffect(() => {
    if (lastShown.current === null) heading.current?.focus();
  }, []);
  // Back to the list: to the conversation just left, or to the top when it is not there any more.
  useLayoutEffect(() => {
    const left = lastShown.current;
    lastShown.current = state.shown;
    if (left === null || state.shown !== null) return;
    (document.getElementById(`entry-${left}`) ?? heading.current)?.focus();
  }, [state.shown]);

  const mine = state.queue.filter((entry) => entry.isMine);
  const waiting = state.queue.filter((entry) => entry.stage === 'waiting');
  const others = state.queue.filter((entry) => entry.stage === 'talking' && !entry.isMine);
  // The desk keeps a conversation that is no longer ours for one reason only: something we wrote never left.
  const unsent = [...state.talks.keys()].filter((id) => id !== state.shown && isOver(entryOf(state, id)));

  return (
    <nav class="queue" aria-labelledby="queue-heading">
      <h2 id="queue-heading" ref={heading} tabIndex={-1}>
        Conversations
      </h2>
      <h3>En attente ({waiting.length})</h3>
      {waiting.length === 0 ? <p class="quiet">Personne n’attend.</p> : <Entries {...props} entries={waiting} />}
      <h3>Avec vous ({mine.length})</h3>
      {mine.length === 0 ? <p class="quiet">Aucune.</p> : <Entries {...props} entries={mine} />}
      {unsent.length === 0 ? null : (
        <>
          <h3>Texte non envoyé ({unsent.length})</h3>
          <ul>
            {unsent.map((id) => (
              <li key={id}>
                <button type="button" id={`entry-${id}`} class="entry" onClick={() => desk.show(id)}>
                  Revoir ce que vous écriviez
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length === 0 ? null : (
        <>
          <h3>Avec un autre aidant ({others.length})</h3>
          <Entries {...props} entries={others} />
        </>
      )}
    </nav>
  );
}

function Entries({ desk, state, now, entries }: Props & { readonly entries: readonly QueueEntry[] }) {
  return (
    <ul>
      {entries.map((entry) => {
        const isTheirs = entry.stage === 'talking' && !entry.isMine;
        const unread = entry.isMine ? unreadIn(state.talks.get(entry.id) ?? NEW_TALK) : 0;
        const facts = (
          <>
            <Reason reason={entry.reason} />
            <span class="about">{aboutOf(entry)}</span>
            {entry.summary.requestedWhen === null ? null : <span>Rappeler : {entry.summary.requestedWhen}</span>}
            <span class="quiet">
              {isTheirs ? `Avec ${entry.aidantName ?? ''}, ` : ''}
              {waited(now - entry.openedAt)} · {CHANNELS[entry.channel]}
            </span>
            {unread === 0 ? null : <span class="unread">{unreadWords(unread)}</span>}
          </>
        );
        return (
          <li key={entry.id}>
            {isTheirs ? (
              <div class="entry theirs">{facts}</div>
            ) : (
              <button
                type="button"
                id={`entry-${entry.id}`}
                class={`entry ${entry.reason}`}
                aria-current={state.shown === entry.id ? 'true' : undefined}
                onClick={() => desk.show(entry.id)}
              >
                {facts}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Not ours to follow: closed, or in another aidant's hands. */
export function isOver(entry: QueueEntry | null): boolean {
  return entry === null || (entry.stage === 'talking' && !entry.isMine);
}

/** "Impôts · Guéret", with what is known. */
export function aboutOf({ summary }: QueueEntry): string {
  const need = summary.need === null ? 'Besoin non précisé' : NEED_NAMES[summary.need];
  return summary.place === null ? need : `${need} · ${summary.place}`;
}
