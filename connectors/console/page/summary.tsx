import type { ComponentChildren } from 'preact';
import type { QueueEntry, TalkView } from '../wire.js';
import { Reason } from './reason.js';
import { CHANNELS, spokenPhone, waited } from './words.js';
import { NEED_NAMES } from '../../wording/need-names.js';

/** What is known of the person and of their request, read before answering. */
export function Summary({
  entry,
  request,
  now,
  children,
}: {
  readonly entry: QueueEntry;
  readonly request: TalkView['request'];
  readonly now: number;
  readonly children: ComponentChildren;
}) {
  const { need, place, wrongVenue } = entry.summary;
  return (
    <section class="summary" aria-label="Résumé">
      <p>
        <Reason reason={entry.reason} />
      </p>
      <dl>
        <div>
          <dt>Besoin</dt>
          <dd>{need === null ? 'Non précisé' : NEED_NAMES[need]}</dd>
        </div>
        <div>
          <dt>Lieu</dt>
          <dd>{place ?? 'Non précisé'}</dd>
        </div>
        {wrongVenue === null ? null : (
          <div>
            <dt>Erreur signalée</dt>
            <dd>{wrongVenue}</dd>
          </div>
        )}
        <div>
          <dt>Écrit par</dt>
          <dd>{CHANNELS[entry.channel]}</dd>
        </div>
        <div>
          <dt>A demandé</dt>
          <dd>{waited(now - entry.openedAt)}</dd>
        </div>
      </dl>
      {request === null ? null : (
        <div class="request">
          <h3>À rappeler</h3>
          <dl>
            <div>
              <dt>Prénom</dt>
              <dd>{request.firstName}</dd>
            </div>
            <div>
              <dt>Joindre</dt>
              <dd>
                <Reach request={request} />
              </dd>
            </div>
            <div>
              <dt>Quand</dt>
              <dd>{request.when}</dd>
            </div>
          </dl>
        </div>
      )}
      {children}
    </section>
  );
}

/** How to call back: by the number given, else by the e-mail given, else here. */
function Reach({ request: { phone, email } }: { readonly request: NonNullable<TalkView['request']> }) {
  if (phone !== null) return <a href={`tel:${phone}`}>{spokenPhone(phone)}</a>;
  if (email) return <a href={`mailto:${email}`}>{email}</a>;
  return <>Le numéro de ses SMS : répondez ici</>;
}
