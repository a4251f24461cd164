import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayInWords, STATUSES, wishInWords } from '../placement-words.js';
import type { PlacementView } from '../wire.js';
import type { Desk } from './desk.js';
import { spokenPhone } from './words.js';

const PARTS = [
  { side: 'candidate', title: 'Candidats', wish: 'Mobilité', none: 'Aucun candidat.' },
  { side: 'host', title: 'Structures', wish: 'Besoin', none: 'Aucune structure.' },
] as const;

/** Who wants to become a mediator, who wants one; kept with their consent, until the day shown. */
export function PlacementList({ desk }: { readonly desk: Desk }) {
  const [requests, setRequests] = useState<readonly PlacementView[] | null>(null);
  const [isLoading, setLoading] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);

  const load = async (): Promise<void> => {
    setLoading(true);
    const view = await desk.ask((api) => api.placements());
    if (view !== null) setRequests(view.requests);
    setLoading(false);
  };
  useEffect(() => {
    void load();
  }, [desk]);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <main class="placements">
      <div class="head">
        <h2 ref={heading} tabIndex={-1}>
          Candidats et structures
        </h2>
        <button type="button" onClick={() => void load()}>
          Actualiser
        </button>
        {/* A plain link: the browser keeps the file, the page never holds it. */}
        <a class="button" href="/aidant/api/placements.csv" download="candidats-et-structures.csv">
          Exporter (CSV)
        </a>
      </div>
      <p class="quiet">Chaque lecture et chaque export sont notés au journal.</p>
      <p role="status">{statusOf(requests, isLoading)}</p>
      {requests === null
        ? null
        : PARTS.map((part) => (
            <Part key={part.side} {...part} requests={requests.filter(({ side }) => side === part.side)} />
          ))}
    </main>
  );
}

function statusOf(requests: readonly PlacementView[] | null, isLoading: boolean): string {
  if (isLoading) return 'Chargement…';
  return requests === null ? 'La liste n’a pas pu être lue.' : '';
}

function Part({
  side,
  title,
  wish,
  none,
  requests,
}: (typeof PARTS)[number] & { readonly requests: readonly PlacementView[] }) {
  const id = `placements-${side}`;
  return (
    <div class="part">
      <h3 id={id}>
        {title} ({requests.length})
      </h3>
      {requests.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <div class="scrolled" role="region" aria-labelledby={id} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {side === 'host' ? <th scope="col">Structure</th> : null}
                <th scope="col">Nom</th>
                <th scope="col">Contact</th>
                <th scope="col">Commune</th>
                <th scope="col">{wish}</th>
                <th scope="col">À partir du</th>
                <th scope="col">État</th>
                <th scope="col">Gardé jusqu’au</th>
              </tr>
            </thead>
            <tbody>
              {requests.map((request, at) => (
                <Row key={at} request={request} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function Row({ request }: { readonly request: PlacementView }) {
  const { structure, name, phone, email, commune, departement } = request;
  return (
    <tr>
      {structure === null ? null : <th scope="row">{structure}</th>}
      {structure === null ? <th scope="row">{name}</th> : <td>{name}</td>}
      <td>
        {phone === null ? null : <a href={`tel:${phone}`}>{spokenPhone(phone)}</a>}
        {email === null ? null : <a href={`mailto:${email}`}>{email}</a>}
        {phone === null && email === null ? 'Par l’assistant' : null}
      </td>
      <td>
        {commune} ({departement})
      </td>
      <td>{wishInWords(request)}</td>
      <td>{dayInWords(request.from)}</td>
      <td>{STATUSES[request.status]}</td>
      <td>{dayInWords(request.keptUntil)}</td>
    </tr>
  );
}
