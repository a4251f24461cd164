import { gunzipSync, gzipSync } from 'node:zlib';
import type { Alarm, LinearModel } from './linear-classifier.js';
import { Speller } from './speller.js';
import { Vocabulary } from './vectors.js';

/**
 * A model on disk, gzipped: 'PLM4', the length of a JSON header, the header, then the hashes (u32), the rarities (f32), the weights and,
 * if there is an alarm, its own and those of its kinds (i8), little-endian. The same model gives the same bytes.
 */

const MAGIC = 'PLM4';

interface Header {
  readonly labels: readonly string[];
  /** Known words, the most frequent first. */
  readonly words: string;
  readonly features: number;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly temperature: number;
  readonly alarm: AlarmHeader | null;
  /** SHA-256 of what it was trained on, hex; a test compares it with the corpus. */
  readonly trainedOn: string;
}

interface AlarmHeader {
  readonly scale: number;
  readonly bias: number;
  readonly sharpness: number;
  readonly kinds: readonly string[];
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

export function writeModel(model: LinearModel, trainedOn: string): Buffer {
  const header: Header = {
    labels: model.labels,
    words: model.speller.known.join(' '),
    features: model.vocabulary.size,
    scales: [...model.scales],
    biases: [...model.biases],
    temperature: model.temperature,
    alarm: model.alarm === null ? null : alarmHeader(model.alarm),
    trainedOn,
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const hashes = Buffer.from(Uint32Array.from(model.vocabulary.hashes).buffer);
  const rarities = Buffer.from(Float32Array.from(model.vocabulary.rarities).buffer);
  const packed = gzipSync(
    Buffer.concat([
      Buffer.from(MAGIC),
      length,
      json,
      hashes,
      rarities,
      Buffer.from(model.weights),
      Buffer.from(model.alarm?.weights ?? []),
      Buffer.from(model.alarm?.kinds.weights ?? []),
    ]),
    { level: 9 },
  );
  // The operating system of whoever packed it is no part of the model (RFC 1952, byte 9).
  packed[9] = 255;
  return packed;
}

function alarmHeader({ scale, bias, sharpness, kinds }: Alarm): AlarmHeader {
  return { scale, bias, sharpness, kinds: kinds.labels, scales: [...kinds.scales], biases: [...kinds.biases] };
}

function alarmFrom(header: AlarmHeader, body: ArrayBuffer, start: number, features: number): Alarm {
  const { scale, bias, sharpness, kinds, scales, biases } = header;
  return {
    weights: new Int8Array(body, start, features),
    scale,
    bias,
    sharpness,
    kinds: {
      labels: kinds,
      weights: new Int8Array(body, start + features, features * kinds.length),
      scales: Float64Array.from(scales),
      biases: Float64Array.from(biases),
    },
  };
}

/** Throws `ModelUnreadable` for anything that is not such a file. */
export function readModel(file: Buffer): { readonly model: LinearModel; readonly trainedOn: string } {
  try {
    const bytes = gunzipSync(file);
    if (bytes.toString('latin1', 0, 4) !== MAGIC) throw new ModelUnreadable();
    const start = 8 + bytes.readUInt32LE(4);
    // The magic number and the lengths below vouch for a header that writeModel wrote.
    const header = JSON.parse(bytes.toString('utf8', 8, start)) as Header;
    const { features, labels, alarm } = header;
    const weightsEnd = features * (8 + labels.length);
    const alarmLength = alarm === null ? 0 : features * (1 + alarm.kinds.length);
    if (bytes.length !== start + weightsEnd + alarmLength) throw new ModelUnreadable();
    const body = bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + bytes.length);
    const words = header.words.split(' ');
    const vocabulary = new Vocabulary(
      new Uint32Array(body, 0, features),
      Float64Array.from(new Float32Array(body, features * 4, features)),
      words,
    );
    const model: LinearModel = {
      labels,
      speller: new Speller(words),
      vocabulary,
      weights: new Int8Array(body, features * 8, features * labels.length),
      scales: Float64Array.from(header.scales),
      biases: Float64Array.from(header.biases),
      temperature: header.temperature,
      alarm: alarm === null ? null : alarmFrom(alarm, body, weightsEnd, features),
    };
    return { model, trainedOn: header.trainedOn };
  } catch (cause) {
    if (cause instanceof ModelUnreadable) throw cause;
    throw new ModelUnreadable({ cause });
  }
}

export class ModelUnreadable extends Error {
  override readonly name = 'ModelUnreadable';
  constructor(options?: { readonly cause: unknown }) {
    super('The model file is not one, or is damaged', options);
  }
}
