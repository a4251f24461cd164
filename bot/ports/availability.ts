import type { Duty, Mediator } from '../domain/agenda.js';

/** What is worth saying of a row of an availability file, or of the file itself. Sentences are in French, for who wrote the file. */
export interface AvailabilityNote {
  /**
   * 'refused': nothing of the row was taken; 'repeated': another row says the same; 'removed': a duty known before that the file no
   * longer has; 'told': taken, with something to know.
   */
  readonly fate: 'refused' | 'repeated' | 'removed' | 'told';
  /** Line of the file, its header being 1; null when it is about no line. */
  readonly line: number | null;
  /** As the header writes it; null when it is about the whole row or file. */
  readonly column: string | null;
  readonly value: string;
  readonly why: string;
}

export interface AvailabilityReport {
  /** 'unreadable': the file is no table that we know, or breaks off; nothing was written. */
  readonly outcome: 'imported' | 'nothing-accepted' | 'unreadable';
  /** Rows read, header and empty lines apart; of which `refused` and `repeated`. */
  readonly rows: number;
  readonly refused: number;
  readonly repeated: number;
  /** Of the file, once judged. */
  readonly mediators: number;
  readonly duties: number;
  readonly absences: number;
  /** Mediators that are otherwise than before; 0 when the same file is imported again. */
  readonly changed: number;
}

/** Reads availability as mediators write it, in tables. */
export interface Availability {
  /**
   * One file, whose rows are judged one by one, then written at once. `open` gives its bytes from the start each time.
   * A refused row never stops the file; each is told to `onNote`.
   */
  importFile(
    open: () => AsyncIterable<Uint8Array>,
    onNote: (note: AvailabilityNote) => void,
  ): Promise<AvailabilityReport>;
  /** One duty typed in a form, whose fields are the columns of the file; `like`: at the place of that duty of theirs. */
  readDuty(
    mediator: Mediator,
    cells: Readonly<Record<string, string>>,
    like: Duty | null,
  ): { readonly duty: Duty } | { readonly problems: readonly AvailabilityNote[] };
}
