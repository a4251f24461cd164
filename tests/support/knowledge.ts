import { loadKnowledge, type Knowledge } from '../../bot/wiring.js';

let loaded: Promise<Knowledge> | null = null;

/** Communes and model, read once per test file. */
export function knowledge(): Promise<Knowledge> {
  loaded ??= loadKnowledge(null);
  return loaded;
}
