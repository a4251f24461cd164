/** Characters handed on at a time. */
const PIECE_CHARACTERS = 16_384;

export type FileEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be' | 'workbook';

/**
 * How a file is written: its byte order mark, else UTF-8 when it is that to its end, else what Excel writes on a French Windows.
 * 'workbook': no text at all (.xlsx, .ods). Reads it whole, in bounded memory.
 */
export async function encodingOf(bytes: AsyncIterable<Uint8Array>): Promise<FileEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start: Uint8Array = new Uint8Array();
  for await (const chunk of bytes) {
    if (start.length < 4) {
      start = Buffer.concat([start, chunk.subarray(0, 4)]);
      const marked = markOf(start);
      if (marked !== null) return marked;
    }
    if (!decodes(() => decoder.decode(chunk, { stream: true }))) return 'windows-1252';
  }
  return decodes(() => decoder.decode()) ? 'utf-8' : 'windows-1252';
}

/** A decoder that is `fatal` throws for one reason only. */
function decodes(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}

function markOf([first, second, third]: Uint8Array): FileEncoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x50 && second === 0x4b && third === 0x03) return 'workbook';
  return null;
}

/** The text of it, without its byte order mark. */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Exclude<FileEncoding, 'workbook'>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield* pieces(decoder.decode(chunk, { stream: true }));
  yield* pieces(decoder.decode());
}

function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += PIECE_CHARACTERS) yield text.slice(start, start + PIECE_CHARACTERS);
}
