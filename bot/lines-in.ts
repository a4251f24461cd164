/** Characters of a line that are kept; the rest of a longer one is skipped. */
const LONGEST_LINE = 20_000;

/**
 * The lines of a text that comes in pieces, without their ends ("\n" or "\r\n"), a last one without end included. Memory stays within
 * a piece and a line whatever comes.
 */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let line = '';
  let isOpen = false;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      yield ended(line + piece.slice(from, Math.min(end, from + LONGEST_LINE - line.length)));
      line = '';
      from = end + 1;
    }
    isOpen = from < piece.length || (isOpen && from === 0);
    line += piece.slice(from, from + LONGEST_LINE - line.length);
  }
  if (isOpen) yield ended(line);
}

function ended(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
