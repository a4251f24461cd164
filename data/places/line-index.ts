/** Line numbers of the communes file, ascending, which is the most populated first; a lone one, the usual case, needs no list. */
export type Lines = number | number[];

/** Which lines bear a name. */
export class LinesByName {
  readonly #lines = new Map<string, Lines>();

  get(name: string): Lines | undefined {
    return this.#lines.get(name);
  }

  add(name: string, line: number): void {
    this.#lines.set(name, withLine(this.#lines.get(name), line));
  }

  names(): IterableIterator<string> {
    return this.#lines.keys();
  }
}

/** Which lines bear a code of five digits, Corsica's letter counted as a digit; a plain table, quicker to fill than a map of strings. */
export class LinesByCode {
  readonly #lines = new Array<Lines | undefined>(100_000);

  get(code: string): Lines | undefined {
    const number = numberOf(code);
    return number === null ? undefined : this.#lines[number];
  }

  add(code: string, line: number): void {
    const number = numberOf(code);
    if (number !== null) this.#lines[number] = withLine(this.#lines[number], line);
  }
}

/** INSEE codes of 2A and 2B take the place of 96 and 99, which no departement has. Null when it is no code at all. */
function numberOf(code: string): number | null {
  const digits = code.startsWith('2A') ? `96${code.slice(2)}` : code.startsWith('2B') ? `99${code.slice(2)}` : code;
  return /^\d{5}$/.test(digits) ? Number(digits) : null;
}

function withLine(lines: Lines | undefined, line: number): Lines {
  if (lines === undefined || lines === line) return line;
  if (typeof lines === 'number') return lines < line ? [lines, line] : [line, lines];
  if (lines.includes(line)) return lines;
  const at = lines.findIndex((other) => other > line);
  lines.splice(at === -1 ? lines.length : at, 0, line);
  return lines;
}
