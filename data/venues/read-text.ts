import { MalformedFile, SourceInterrupted } from './malformed-file.js';

/** Characters handed on at a time: small enough for an error to be placed, large enough to be fast. */
const PIECE_CHARACTERS = 16_384;

/** A file's text, piece by piece, and how many bytes of it were read so far. */
export class TextReader {
  #bytes = 0;
  constructor(private readonly source: AsyncIterable<Uint8Array>) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** Without its byte order mark. Throws MalformedFile when it is not UTF-8, SourceInterrupted when the source fails. */
  async *pieces(): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of this.#chunks()) {
      yield* cut(this.#decode(() => decoder.decode(chunk, { stream: true })));
    }
    yield* cut(this.#decode(() => decoder.decode()));
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of this.source) {
        this.#bytes += chunk.byteLength;
        yield chunk;
      }
    } catch (cause) {
      throw new SourceInterrupted(this.#bytes, { cause });
    }
  }

  #decode(decode: () => string): string {
    try {
      return decode();
    } catch (cause) {
      throw new MalformedFile('not-utf-8', { afterRow: 0, line: null, byte: this.#bytes }, { cause });
    }
  }
}

function* cut(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += PIECE_CHARACTERS) yield text.slice(start, start + PIECE_CHARACTERS);
}
