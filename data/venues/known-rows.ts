import type { VenueId } from '../../bot/domain/ids.js';
import { byFreshness, bySourceAndId, samePlaceGroups, type PlaceGroup } from './same-place-groups.js';
import type { Sighting } from './same-place.js';
import type { VenueSpool } from './venue-spool.js';

const NOBODY: PlaceGroup['others'] = [];

/** The accepted rows of every file, by source and id: of those that a source gives twice, the freshest. */
export class KnownRows {
  readonly #bySource = new Map<string, Map<VenueId, Sighting>>();

  constructor(private readonly spool: VenueSpool) {}

  /** The row that was left for the other, or null when this source and id are new. */
  add(sighting: Sighting): Sighting | null {
    const ofSource = this.#bySource.get(sighting.source) ?? new Map<VenueId, Sighting>();
    this.#bySource.set(sighting.source, ofSource);
    const known = ofSource.get(sighting.id);
    const isKept = known === undefined || this.#isBetter(sighting, known);
    if (isKept) ofSource.set(sighting.id, sighting);
    if (known === undefined) return null;
    return isKept ? known : sighting;
  }

  /** Every place once, alone or with the rows that are it, in an order that does not depend on that of the rows. */
  places(): readonly PlaceGroup[] {
    const rows = [...this.#bySource.values()].flatMap((ofSource) => [...ofSource.values()]);
    const groups = samePlaceGroups(rows, ({ at }) => this.spool.read(at));
    const grouped = new Set(
      groups.flatMap(({ freshest, others }) => [freshest, ...others.map(({ sighting }) => sighting)]),
    );
    const alone = rows.filter((row) => !grouped.has(row)).map((freshest) => ({ freshest, others: NOBODY }));
    return [...groups, ...alone].sort((a, b) => bySourceAndId(a.freshest, b.freshest));
  }

  /** Of one day, the one that says more; of as much, whichever, but always the same one. */
  #isBetter(row: Sighting, known: Sighting): boolean {
    const byDay = byFreshness(row, known);
    if (byDay !== 0) return byDay < 0;
    const [text, knownText] = [this.spool.textOf(row.at), this.spool.textOf(known.at)];
    return text.length === knownText.length ? text > knownText : text.length > knownText.length;
  }
}

/**
 * The id of each place: its freshest row's, made unique when another source has it for another place (old files count "1", "2"...):
 * the source that comes first in the alphabet keeps it, the others' name is added.
 */
export class UniqueIds {
  readonly #taken = new Set<VenueId>();

  idOf({ id, source }: Sighting): VenueId {
    let unique = id;
    while (this.#taken.has(unique)) unique = `${unique}@${source}`;
    this.#taken.add(unique);
    return unique;
  }
}
