/** The file itself cannot be read as rows; what was read of it before must not be used. */
export class MalformedFile extends Error {
  override readonly name = 'MalformedFile';
  constructor(
    readonly because: 'empty' | 'not-utf-8' | 'not-a-table' | 'bad-csv' | 'bad-json',
    readonly position: {
      /** Rows read before the fault; the reader runs ahead, so the fault may lie some rows further. */
      readonly afterRow: number;
      /** Line of the file, from 1; null where lines mean nothing (JSON). */
      readonly line: number | null;
      /** Bytes read when it was noticed: the fault lies before, by less than a few chunks. */
      readonly byte: number;
    },
    options?: ErrorOptions,
  ) {
    super(`${because} after row ${position.afterRow}, byte ${position.byte}`, options);
  }
}

/** The bytes stopped coming (network, disk) before the end of the file. */
export class SourceInterrupted extends Error {
  override readonly name = 'SourceInterrupted';
  constructor(
    readonly afterByte: number,
    options: ErrorOptions,
  ) {
    super(`interrupted after byte ${afterByte}`, options);
  }
}

/** True for what the reading of bytes throws, which says more than what a parser makes of it. */
export function isReadingError(error: unknown): boolean {
  return error instanceof MalformedFile || error instanceof SourceInterrupted;
}
