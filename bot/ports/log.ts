/**
 * What happened, never what was said: ids, counts, outcomes, durations. No text, phone, name, position, header or payload, at any level.
 */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean | null>>): void;
  warn(event: string, facts?: Readonly<Record<string, string | number | boolean | null>>): void;
  /** `cause` is reduced to its name and stack, its message is not written (it may quote a person). */
  error(event: string, cause: unknown, facts?: Readonly<Record<string, string | number | boolean | null>>): void;
}

export const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };
