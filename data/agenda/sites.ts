import type { Duty, Mediator, Period } from '../../bot/domain/agenda.js';
import type { Coordinates } from '../../bot/domain/geo.js';
import { dayNumberOfIso } from '../../bot/domain/iso-days.js';
import { servedAlone } from '../../bot/domain/served-territory.js';

/** One place of one mediator, and the duties done there. */
export interface Site {
  readonly mediator: Mediator;
  readonly position: Coordinates;
  /** People come; else it is where the mediator telephones or sets off from. */
  readonly isOnSite: boolean;
  /** In the order of ids. */
  readonly given: readonly Given[];
}

/** A duty, and what does not depend on who asks. */
export interface Given {
  readonly duty: Duty;
  /** The only territory it serves; null: whoever comes. */
  readonly served: readonly string[] | null;
  /** Day number, on the place's clocks, after which it is over; Infinity when no end is known. */
  readonly lastDay: number;
}

export function sitesOf(mediator: Mediator): readonly Site[] {
  const sites = new Map<string, Site & { readonly given: Given[] }>();
  for (const duty of [...mediator.duties].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))) {
    const isOnSite = duty.kind.way === 'on-site';
    const { position } = duty.place;
    const key = `${String(isOnSite)}/${String(position.latitude)}/${String(position.longitude)}`;
    const site = sites.get(key) ?? { mediator, position, isOnSite, given: [] };
    site.given.push({ duty, served: servedAlone(duty), lastDay: lastDayOf(duty, mediator) });
    sites.set(key, site);
  }
  return [...sites.values()];
}

function lastDayOf({ valid }: Duty, { contracts }: Mediator): number {
  return Math.min(endOf(valid), Math.max(...contracts.map(endOf)));
}

/** A day that does not read ends nothing. */
function endOf({ to }: Period): number {
  const day = to === null ? Infinity : dayNumberOfIso(to);
  return Number.isNaN(day) ? Infinity : day;
}
