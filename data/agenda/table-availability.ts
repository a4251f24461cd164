import type { Duty, Mediator } from '../../bot/domain/agenda.js';
import { dutiesOverlap, isOutsideContracts } from '../../bot/domain/duty-overlap.js';
import type { Availability, AvailabilityNote, AvailabilityReport } from '../../bot/ports/availability.js';
import type { Mediators } from '../../bot/ports/mediators.js';
import { cleanText } from '../venues/clean-text.js';
import { COLUMNS, type Column } from './columns.js';
import { readAvailability } from './import-availability.js';
import { isTooLong } from './judge-row.js';
import { readType } from './read-kind.js';
import { readDuty } from './read-duty.js';
import type { KnownPlaces } from './read-place.js';
import { RowCells } from './row-cells.js';
import { WHY } from './why.js';

/** Availability as the tables of mediators say it, written where mediators are kept. */
export class TableAvailability implements Availability {
  constructor(private readonly parts: KnownPlaces & { readonly mediators: Pick<Mediators, 'all' | 'saveAll'> }) {}

  async importFile(
    open: () => AsyncIterable<Uint8Array>,
    onNote: (note: AvailabilityNote) => void,
  ): Promise<AvailabilityReport> {
    const { mediators } = this.parts;
    const { report, changed } = await readAvailability(open, this.parts, mediators.all(), onNote);
    if (changed.length > 0) await mediators.saveAll(changed);
    return report;
  }

  readDuty(
    mediator: Mediator,
    typed: Readonly<Record<string, string>>,
    like: Duty | null,
  ): { readonly duty: Duty } | { readonly problems: readonly AvailabilityNote[] } {
    const said: Partial<Record<Column, string>> = { structure: mediator.hostStructure.name };
    for (const column of COLUMNS) {
      const text = cleanText(typed[column] ?? '');
      if (isTooLong(column, text)) return { problems: [{ ...REFUSED, column, why: WHY.tooLong }] };
      if (text !== '' && column !== 'id') said[column] = text;
    }
    const cells = new RowCells(said, null);
    const type = readType(cells);
    if (type === 'absence') return { problems: [{ ...REFUSED, column: 'type', why: WHY.type }] };
    const duty = readDuty(cells, mediator.id, type, this.parts, like?.place ?? null);
    if (duty === null) return { problems: cells.problems };
    const why = fault(duty, mediator);
    return why === null ? { duty } : { problems: [{ ...REFUSED, column: 'jour', why }] };
  }
}

const REFUSED = { fate: 'refused', line: null, value: '' } as const;

function fault(duty: Duty, { duties, contracts }: Mediator): string | null {
  if (duties.some((other) => dutiesOverlap(other, duty))) return WHY.overlaps(null);
  return isOutsideContracts(duty, contracts) ? WHY.outsideContracts : null;
}
