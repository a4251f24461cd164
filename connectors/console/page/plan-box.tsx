import { useEffect, useState } from 'preact/hooks';
import type { PlanView, TalkView } from '../wire.js';
import type { Desk } from './desk.js';
import { PlanForm } from './plan-form.js';
import { BOOKED, timeOf } from './words.js';

/** Beside a conversation that the aidant has: a slot to pick in RDV Service Public, and what became of it. */
export function PlanBox({
  desk,
  id,
  request,
  now,
}: {
  readonly desk: Desk;
  readonly id: string;
  readonly request: TalkView['request'];
  readonly now: number;
}) {
  const [view, setView] = useState<PlanView | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isAsking, setAsking] = useState(false);

  const look = async (): Promise<void> => {
    const seen = await desk.ask((api) => api.plan(id));
    setFailed(seen === null);
    if (seen === null) await desk.meAgain();
    else setView(seen);
  };
  useEffect(() => {
    void look();
    // The slot is picked in another tab: its news are asked when they come back.
    const back = (): void => {
      if (document.visibilityState === 'visible') void look();
    };
    document.addEventListener('visibilitychange', back);
    return () => {
      document.removeEventListener('visibilitychange', back);
    };
  }, [desk, id]);

  const plan = view?.plan ?? null;
  const booked = plan?.booked ?? null;
  const isOver = plan === null || booked?.status === 'excused' || booked?.status === 'revoked';
  return (
    <div class="request">
      <h3>Rendez-vous</h3>
      {plan === null ? null : (
        <>
          <p role="status">
            {booked === null
              ? 'Le créneau reste à choisir.'
              : `${BOOKED[booked.status]} : ${timeOf(booked.startsAt, now)}.`}
          </p>
          <p>
            <a href={plan.url} target="_blank" rel="noopener noreferrer">
              {booked === null ? 'Choisir le créneau' : 'Voir'} dans RDV Service Public (nouvel onglet)
            </a>
          </p>
        </>
      )}
      {hasFailed ? (
        <button type="button" onClick={() => void look()}>
          Réessayer
        </button>
      ) : null}
      {isAsking ? (
        <PlanForm
          desk={desk}
          id={id}
          request={request}
          made={(made) => {
            setView(made);
            setAsking(false);
          }}
          left={() => setAsking(false)}
        />
      ) : view !== null && isOver ? (
        <button type="button" onClick={() => setAsking(true)}>
          Préparer un rendez-vous dans RDV Service Public
        </button>
      ) : null}
    </div>
  );
}
