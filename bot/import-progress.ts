import type { ImportProgress } from '../data/venues/import.js';

const BAR_CELLS = 30;
/** Between two drawings of the bar, so that drawing costs nothing. */
const REDRAW_MS = 100;
/** Between two plain lines: a log stays readable, and one sees that it lives. */
const LINE_MS = 5_000;
const ERASE_LINE = '\r\u001b[K';

/** Shows how far an import is: a bar redrawn in place in a terminal, a line now and then elsewhere (a log, a pipe). */
export class ProgressShown {
  readonly #startedAt: number;
  #shownAt: number;

  constructor(
    private readonly write: (text: string) => void,
    private readonly isTerminal: boolean,
    private readonly now: () => number,
  ) {
    this.#startedAt = now();
    this.#shownAt = this.#startedAt;
  }

  show(progress: ImportProgress): void {
    const at = this.now();
    if (at - this.#shownAt < (this.isTerminal ? REDRAW_MS : LINE_MS)) return;
    this.#shownAt = at;
    const elapsed = at - this.#startedAt;
    this.write(
      this.isTerminal
        ? `${ERASE_LINE}${barOf(progress)}${textOf(progress, elapsed)}`
        : `${textOf(progress, elapsed)}\n`,
    );
  }

  /** Leaves the line to what is printed next. */
  end(): void {
    if (this.isTerminal) this.write(ERASE_LINE);
  }
}

/** "42 %, 12 400 lignes lues, 3 s": the share of the file being read when its length is known. */
function textOf(progress: ImportProgress, elapsedMs: number): string {
  const share = shareOf(progress);
  const percent = share === null ? '' : `${Math.floor(100 * share)} %, `;
  return `${percent}${progress.rows.toLocaleString('fr-FR')} lignes lues, ${Math.round(elapsedMs / 1000)} s`;
}

function barOf(progress: ImportProgress): string {
  const share = shareOf(progress);
  if (share === null) return '';
  const full = Math.floor(BAR_CELLS * share);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_CELLS - full)}] `;
}

function shareOf({ bytes, totalBytes }: ImportProgress): number | null {
  return totalBytes === null || totalBytes === 0 ? null : Math.min(1, bytes / totalBytes);
}
