import * as v from 'valibot';
import type { RemoteNotice } from '../../../bot/ports/remote-appointments.js';
import { instant, Rdv, User } from './wire.js';

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const Notice = v.object({
  data: v.looseObject({}),
  meta: v.object({
    model: v.string(),
    event: v.picklist(['created', 'updated', 'destroyed']),
    /** "rgpd": purged for data protection. */
    webhook_reason: v.nullish(v.string()),
    timestamp: instant,
  }),
});

/** What a webhook says, from its JSON; 'nothing-ours' for the models we keep no copy of (absences, motifs, agents). */
export function readNotice(json: unknown): RemoteNotice {
  const notice = v.safeParse(Notice, json);
  if (!notice.success) return { got: 'unreadable' };
  const { data, meta } = notice.output;
  const about = meta.model === 'Rdv' ? 'appointment' : meta.model === 'User' ? 'person' : null;
  if (about === null) return { got: 'nothing-ours' };
  const at = meta.timestamp;
  const happened = meta.webhook_reason === 'rgpd' ? 'destroyed' : meta.event;
  if (happened === 'destroyed') {
    const gone = v.safeParse(v.object({ id }), data);
    return gone.success ? { got: 'event', event: { about, happened, at, id: gone.output.id } } : { got: 'unreadable' };
  }
  if (about === 'person') {
    const user = v.safeParse(User, data);
    return user.success ? { got: 'event', event: { about, happened, at, person: user.output } } : { got: 'unreadable' };
  }
  const rdv = v.safeParse(Rdv, data);
  return rdv.success ? { got: 'event', event: { about, happened, at, ...rdv.output } } : { got: 'unreadable' };
}
