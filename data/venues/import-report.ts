import type { Repair, RowProblem } from './from-national-schema.js';
import type { SameBecause } from './same-place.js';

/** What became of one row, when it was not simply accepted. A row may be repaired several times, and then merged. */
export type ImportNote = { readonly file: string; readonly row: number; readonly value: string } & (
  | { readonly what: 'repaired'; readonly because: Repair['because'] | IdRepair }
  /** Into the venue named in `value`. */
  | { readonly what: 'merged'; readonly because: SameBecause }
  | { readonly what: 'rejected'; readonly because: RowProblem['because'] }
);

export type IdRepair =
  /** The same source had the id already: the freshest row was kept, this one left. */
  | 'id-twice'
  /** Another source has the id for another place: its own name was added to it. */
  | 'id-of-another-source';

export interface ReasonCount {
  readonly what: ImportNote['what'];
  readonly because: ImportNote['because'];
  readonly count: number;
  /** The first one met. */
  readonly example: { readonly file: string; readonly row: number; readonly value: string };
}

/** `rows` = `accepted` + `rejected` + `merged` + `repeated`. */
export interface ImportReport {
  readonly rows: number;
  /** Venues made. */
  readonly accepted: number;
  readonly rejected: number;
  /** Rows that became part of another row's venue. */
  readonly merged: number;
  /** Rows left for a fresher one of the same source and id. */
  readonly repeated: number;
  /** Rejected rows first, then merged, then repaired; of each, most frequent first. */
  readonly reasons: readonly ReasonCount[];
}

const ORDER: readonly ImportNote['what'][] = ['rejected', 'merged', 'repaired'];

/** Counts notes and keeps an example of each reason, whatever their number. */
export class Tally {
  rows = 0;
  accepted = 0;
  readonly #reasons = new Map<string, ReasonCount>();

  note({ what, because, file, row, value }: ImportNote): void {
    const key = `${what} ${because}`;
    const { count, example } = this.#reasons.get(key) ?? { count: 0, example: { file, row, value } };
    this.#reasons.set(key, { what, because, count: count + 1, example });
  }

  countOf(what: ImportNote['what'], because?: ImportNote['because']): number {
    const counted = [...this.#reasons.values()].filter(
      (reason) => reason.what === what && (because === undefined || reason.because === because),
    );
    return counted.reduce((sum, { count }) => sum + count, 0);
  }

  report(): ImportReport {
    return {
      rows: this.rows,
      accepted: this.accepted,
      rejected: this.countOf('rejected'),
      merged: this.countOf('merged'),
      repeated: this.countOf('repaired', 'id-twice'),
      reasons: [...this.#reasons.values()].sort(
        (a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what) || b.count - a.count,
      ),
    };
  }
}
