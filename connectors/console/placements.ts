import { localTimeAt } from '../../bot/domain/local-time.js';
import { contactOf } from '../../bot/domain/placement.js';
import { timeZoneOf } from '../../bot/domain/time-zone.js';
import type { Aidants } from '../../bot/ports/aidants.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Request, Response } from '../../bot/ports/http.js';
import type { ListedRequest, Placements } from '../../bot/ports/placements.js';
import { placementsCsv } from './placements-csv.js';
import type { Signed } from './sessions.js';
import type { PlacementsView, PlacementView } from './wire.js';

type SignedHandle = (request: Request, signed: Signed) => Promise<Response>;

/** The list of candidates and structures, and its export; each reading of either is journaled before it is given. */
export function placementLists(parts: {
  readonly placements: Pick<Placements, 'listOpen'>;
  readonly aidants: Pick<Aidants, 'journal'>;
  readonly clock: Clock;
}): { readonly list: SignedHandle; readonly csv: SignedHandle } {
  const views = async (signed: Signed, what: string): Promise<readonly PlacementView[]> => {
    await parts.aidants.journal({ aidant: signed.aidant.id, what, about: null, at: parts.clock() });
    return parts.placements.listOpen().map(viewOf);
  };
  return {
    list: async (_request, signed) => {
      const view: PlacementsView = { requests: await views(signed, 'placements-read') };
      return { status: 200, body: { ...view } };
    },
    csv: async (_request, signed) => ({
      status: 200,
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="candidats-et-structures.csv"',
        'cache-control': 'no-store',
      },
      body: placementsCsv(await views(signed, 'placements-export')),
    }),
  };
}

function viewOf({ request, askedAt, keepUntil, stage, proposed, writesFrom }: ListedRequest): PlacementView {
  const { structure, name, phone, email } = contactOf(request, writesFrom);
  const { commune } = request;
  const dayOf = (instant: number): string => {
    const { year, month, day } = localTimeAt(instant, timeZoneOf(commune.codeInsee)).date;
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  };
  return {
    side: request.side,
    structure,
    name,
    phone,
    email,
    commune: commune.name,
    departement: commune.departement,
    wish:
      request.side === 'candidate'
        ? { is: 'mobility', mobility: request.mobility }
        : { is: 'hours', hoursAWeek: request.hoursAWeek },
    from: request.side === 'candidate' ? request.availableFrom : request.wantedFrom,
    status: stage === 'in-touch' ? 'in-touch' : proposed === null ? 'open' : 'proposed',
    askedOn: dayOf(askedAt),
    keptUntil: dayOf(keepUntil),
  };
}
