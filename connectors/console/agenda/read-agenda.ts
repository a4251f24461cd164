import { dayNumberOfIso } from '../../../bot/domain/iso-days.js';
import { weekdayOfDayNumber } from '../../../bot/domain/local-date.js';
import { dayAndMinutesAt, instantOnDay } from '../../../bot/domain/zone-days.js';
import { BAD_REQUEST } from '../refusals.js';
import { type AgendaParts, journalOf, ofMediator, type SignedHandle } from './agenda-room.js';
import { isDay } from './iso-day.js';
import type { MediatorsView } from './wire.js';
import { weekView, zoneOf } from './week-view.js';

const DAY_MS = 86_400_000;
const DAYS_OF_WEEK = 7;

/** What the agenda page shows. Opening a week of somebody is in the journal. */
export function readAgenda(parts: AgendaParts): { readonly list: SignedHandle; readonly week: SignedHandle } {
  const { mediators, appointments, clock } = parts;
  const journal = journalOf(parts);

  const list: SignedHandle = async () => {
    const view: MediatorsView = {
      mediators: mediators
        .all()
        .map(({ id, name, hostStructure }) => ({ id, name, structure: hostStructure.name }))
        .sort((a, b) => a.name.localeCompare(b.name, 'fr')),
      areInvented: parts.areInvented(),
    };
    return { status: 200, body: { ...view } };
  };

  const week = ofMediator(parts, async ({ mediator, version }, request, signed) => {
    const asked = request.query.get('day');
    if (asked !== null && !isDay(asked)) return BAD_REQUEST;
    const now = clock();
    const zone = zoneOf(mediator);
    const day = asked === null ? dayAndMinutesAt(now, zone).day : dayNumberOfIso(asked);
    const monday = day - weekdayOfDayNumber(day);
    // A day more on each side: a place may be in another zone.
    const from = instantOnDay(monday, 0, zone) - DAY_MS;
    const to = instantOnDay(monday + DAYS_OF_WEEK, 0, zone) + DAY_MS;
    const [taken, booked] = await Promise.all([
      appointments.takenOf([mediator.id], from, to),
      appointments.between(mediator.id, from, to),
    ]);
    await journal(signed, 'agenda-read', mediator.id);
    const view = weekView({
      mediator,
      version,
      monday,
      taken: taken.get(mediator.id) ?? [],
      appointments: booked,
      now,
    });
    return { status: 200, body: { ...view } };
  });

  return { list, week };
}
