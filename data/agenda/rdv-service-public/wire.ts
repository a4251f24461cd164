import * as v from 'valibot';
import { REMOTE_STATUSES, type RemoteAppointment, type RemotePerson } from '../../../bot/ports/remote-appointments.js';
import { instantWritten } from './dates.js';

/** What is read of the objects of RDV Service Public: what we use, and no more. Extra fields are left there. */

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const name = v.pipe(v.string(), v.maxLength(2_000));
export const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.transform(instantWritten),
  v.check((read) => read !== null),
  v.transform((read) => read ?? 0),
);
const status = v.picklist(REMOTE_STATUSES);
/** 'visio' came after the published contract. */
export const locationType = v.picklist(['public_office', 'phone', 'home', 'visio']);

export const User = v.pipe(
  v.object({ id, phone_number_formatted: v.nullish(v.string()) }),
  v.transform((user): RemotePerson => ({ id: user.id, phone: e164(user.phone_number_formatted ?? null) })),
);

/** Who gave up is no longer expected. */
const Participation = v.pipe(
  v.object({ status, user: v.nullish(User) }),
  v.transform((one): readonly RemotePerson[] =>
    one.status === 'excused' || one.status === 'revoked' || !one.user ? [] : [one.user],
  ),
);

export interface ReadAppointment {
  readonly appointment: RemoteAppointment;
  readonly people: readonly RemotePerson[];
}

/** `ends_at` is optional in the contract, `duration_in_min` is not. */
export const Rdv = v.pipe(
  v.object({
    id,
    status,
    starts_at: instant,
    ends_at: v.nullish(instant),
    duration_in_min: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(60 * 24 * 7)),
    motif: v.object({ name, location_type: locationType }),
    lieu: v.nullish(v.object({ name, address: v.nullish(name, '') })),
    organisation: v.object({ id, name }),
    participations: v.array(Participation),
  }),
  v.check(({ starts_at, ends_at }) => (ends_at ?? Infinity) > starts_at),
  v.transform((rdv): ReadAppointment => {
    const { name: placeName, address } = rdv.lieu ?? {};
    return {
      appointment: {
        id: rdv.id,
        status: rdv.status,
        startsAt: rdv.starts_at,
        endsAt: rdv.ends_at ?? rdv.starts_at + rdv.duration_in_min * 60_000,
        kind: rdv.motif.name,
        place:
          rdv.motif.location_type !== 'public_office' || placeName === undefined
            ? null
            : { name: placeName, address: address ?? '' },
        organisation: rdv.organisation,
      },
      people: rdv.participations.flat(),
    };
  }),
);

export const Agent = v.pipe(
  v.object({ id, first_name: v.nullish(v.string(), null), last_name: v.nullish(v.string(), null) }),
  v.transform((agent) => ({ id: agent.id, firstName: agent.first_name, lastName: agent.last_name })),
);

export const Organisation = v.object({ id, name });

export const Motif = v.pipe(
  v.object({
    id,
    name,
    location_type: locationType,
    bookable_by: v.string(),
    organisation_id: id,
    deleted_at: v.nullable(v.string()),
    motif_category: v.nullish(v.object({ short_name: v.string() })),
  }),
  v.transform((motif) => ({
    id: motif.id,
    name: motif.name,
    location: motif.location_type,
    isBookableByEveryone: motif.bookable_by === 'everyone' && motif.deleted_at === null,
    organisationId: motif.organisation_id,
    categoryShortName: motif.motif_category?.short_name ?? null,
  })),
);

export const RdvPlan = v.pipe(
  v.object({
    id,
    user_id: id,
    url: v.pipe(v.string(), v.url()),
    rdv: v.nullable(v.object({ id, status, starts_at: instant, location_type: locationType })),
  }),
  v.transform(({ rdv, ...plan }) => ({
    id: plan.id,
    userId: plan.user_id,
    url: plan.url,
    booked:
      rdv === null ? null : { id: rdv.id, status: rdv.status, startsAt: rdv.starts_at, location: rdv.location_type },
  })),
);

export const WebhookEndpoint = v.pipe(
  v.object({ id, target_url: v.string(), subscriptions: v.optional(v.array(v.string()), []), organisation_id: id }),
  v.transform((one) => ({
    id: one.id,
    targetUrl: one.target_url,
    subscriptions: one.subscriptions,
    organisationId: one.organisation_id,
  })),
);

/** Theirs is already E.164 when the number is valid. */
function e164(phone: string | null): string | null {
  return phone !== null && /^\+\d{6,15}$/.test(phone) ? phone : null;
}
