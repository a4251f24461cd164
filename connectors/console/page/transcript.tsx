import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LineView } from '../wire.js';
import type { Desk } from './desk.js';
import type { Send, Talk } from './talk.js';
import { timeOf } from './words.js';

interface Props {
  readonly desk: Desk;
  readonly id: string;
  readonly talk: Talk;
  readonly now: number;
  /** The conversation is not ours to read any more: only what we wrote and never left is shown. */
  readonly isOver: boolean;
}

/**
 * The lines, then our own messages on their way. Follows what is new while its end is in sight, never otherwise: somebody who reads
 * back is not carried off.
 */
export function Transcript({ desk, id, talk, now, isOver }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  /** How many lines there were when the end was last in sight. */
  const [seenCount, setSeenCount] = useState(0);
  const wasLoaded = useRef(false);
  const count = talk.lines.length;
  const isSending = talk.sends.at(-1)?.stage === 'sending';
  const stages = talk.sends.map((send) => send.stage).join();

  useEffect(() => {
    if (end.current === null) return;
    const watcher = new IntersectionObserver(([entry]) => {
      setAtEnd(entry?.isIntersecting === true);
    });
    watcher.observe(end.current);
    return () => {
      watcher.disconnect();
    };
  }, []);

  const toEnd = (): void => {
    end.current?.scrollIntoView({ block: 'end' });
  };
  useLayoutEffect(() => {
    const isFirst = talk.isLoaded && !wasLoaded.current;
    wasLoaded.current = talk.isLoaded;
    if (isFirst || isAtEnd) setSeenCount(count);
    // On a narrow screen the whole page scrolls: one starts from the summary, not below it.
    if (isFirst ? scrollsByItself(log.current) : isAtEnd || isSending) toEnd();
  }, [count, stages, talk.isLoaded, isAtEnd]);

  return (
    <div class="transcript">
      <div role="log" aria-label="Messages" tabIndex={0} ref={log}>
        {talk.isLoaded || isOver ? null : <p class="quiet">Chargement…</p>}
        <ol>
          {talk.lines.map((line) => (
            <Line key={line.position} line={line} now={now} />
          ))}
          {talk.sends.map((send) => (
            <OnItsWay key={send.id} desk={desk} id={id} send={send} isOver={isOver} />
          ))}
        </ol>
        <div class="end" ref={end} />
      </div>
      {isAtEnd || count <= seenCount ? null : (
        <button type="button" class="to-end" onClick={toEnd}>
          <span aria-hidden="true">↓</span> Nouveaux messages
        </button>
      )}
    </div>
  );
}

function scrollsByItself(element: HTMLElement | null): boolean {
  return element !== null && element.scrollHeight > element.clientHeight;
}

function Line({ line, now }: { readonly line: LineView; readonly now: number }) {
  return (
    <li class={`line ${line.isMine ? 'mine' : line.by}`}>
      <p class="who">
        {whoSays(line)} · <time dateTime={new Date(line.at).toISOString()}>{timeOf(line.at, now)}</time>
      </p>
      <p class="text">{line.text}</p>
      {line.cards.map((card) => (
        <div class="card" key={card.title}>
          <p>{card.title}</p>
          {card.lines.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ))}
      {line.choices.length === 0 ? null : <p class="quiet">Choix proposés : {line.choices.join(', ')}</p>}
    </li>
  );
}

function whoSays(line: LineView): string {
  switch (line.by) {
    case 'person':
      return 'La personne';
    case 'assistant':
      return 'L’assistant';
    case 'aidant':
      return line.isMine ? 'Vous' : `${line.name ?? ''} (aidant)`;
  }
}

const STAGES = { sending: 'Envoi…', accepted: 'Envoyé', failed: 'Pas envoyé', refused: 'Refusé' } as const;

function OnItsWay({ desk, id, send, isOver }: Pick<Props, 'desk' | 'id' | 'isOver'> & { readonly send: Send }) {
  const isStuck = send.stage === 'failed' || send.stage === 'refused';
  return (
    <li class={`line mine ${send.stage}`}>
      <p class="who">Vous · {isOver && isStuck ? STAGES.failed : STAGES[send.stage]}</p>
      <p class="text">{send.text}</p>
      {send.because === null ? null : <p class="problem">{send.because}</p>}
      {isStuck && !isOver ? (
        <p class="acts">
          {send.stage === 'failed' ? (
            <button
              type="button"
              onClick={() => {
                desk.retry(id);
                toBox();
              }}
            >
              Réessayer
            </button>
          ) : null}
          <button
            type="button"
            onClick={() => {
              desk.takeBack(id, send.id);
              toBox();
            }}
          >
            Modifier
          </button>
        </p>
      ) : null}
    </li>
  );
}

/** The button pressed goes away: the focus goes where one goes on. */
function toBox(): void {
  document.getElementById('message')?.focus();
}
