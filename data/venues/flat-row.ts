/** One row of a venue file, before it is judged. */
export interface FlatRow {
  /** Counted from 1, header apart. */
  readonly row: number;
  /** Trimmed texts by column name, empty ones left out; or why there are none. */
  readonly fields: Readonly<Record<string, string>> | 'not-a-row' | 'too-many-cells';
}
