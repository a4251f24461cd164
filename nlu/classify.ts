import { readFileSync } from 'node:fs';
import { containerBootstrap } from '@nlpjs/core';
import { LangFr } from '@nlpjs/lang-fr';
import { Nlp } from '@nlpjs/nlp';
import { DISTRESS_KINDS } from '../bot/domain/conversation.js';
import { INTENTS, type Intent } from '../bot/domain/intent.js';
import { ALARM, linearNluFor } from './linear-nlu.js';
import type { LinearModel } from './linear-classifier.js';
import { readModel } from './model-file.js';
import { NO_DISTRESS, type DistressOpinion } from './safety.js';

export interface Classified {
  /** Every intent, the most probable first; probabilities 0..1 that add up to 1. */
  readonly ranked: readonly { readonly intent: Intent; readonly probability: number }[];
  /** Does the message tell of distress, whatever else it asks? */
  readonly distress: DistressOpinion;
}

/** Words to intents. Local, immediate, keeps nothing of the text. */
export type Classify = (text: string) => Promise<Classified>;

const NO_SETTINGS = Object.freeze({});

export const MODEL_FILE = new URL('./model.bin', import.meta.url);

/** Reads the model and puts it behind NLP.js. Throws `ModelUnreadable`, or what reading the disk throws. */
export async function loadClassifier(file: URL = MODEL_FILE): Promise<Classify> {
  const { model } = readModel(readFileSync(file));
  const process = await engineOf(model);
  const known = new Map<string, Intent>(INTENTS.map((intent) => [intent, intent]));
  return async (text) => {
    const guesses = await process(text);
    const ranked = guesses.flatMap(({ intent, score }) => {
      const label = known.get(intent);
      return label === undefined ? [] : [{ intent: label, probability: score }];
    });
    return { ranked, distress: distressIn(guesses) };
  };
}

/** What the alarm says among the classifications of NLP.js; certain of nothing when the model has no alarm. */
export function distressIn(guesses: Guesses): DistressOpinion {
  const alarm = guesses.find(({ intent }) => intent.startsWith(ALARM));
  const kind = DISTRESS_KINDS.find((known) => alarm?.intent === ALARM + known);
  return alarm === undefined || kind === undefined ? NO_DISTRESS : { probability: alarm.score, kind };
}

export const isAlarm = (intent: string): boolean => intent.startsWith(ALARM);

type Guesses = readonly { readonly intent: string; readonly score: number }[];

/** NLP.js with our classifier for French; sentiment, entities, learning and files off. */
export async function engineOf(model: LinearModel): Promise<(text: string) => Promise<Guesses>> {
  const container = await containerBootstrap();
  container.use(LangFr);
  container.register('LinearNlu', linearNluFor(model), false);
  const nlp = new Nlp(
    {
      languages: ['fr'],
      autoLoad: false,
      autoSave: false,
      calculateSentiment: false,
      forceNER: false,
      threshold: 0,
      nlu: { fr: { '*': { className: 'LinearNlu', useStemDict: false } } },
    },
    container,
  );
  return async (text) => {
    // The understanding step of NLP.js alone: its dialogue, actions and answers are the project's own. It takes an empty utterance for none.
    const { classifications } = await nlp.nluManager.process('fr', text === '' ? ' ' : text, undefined, NO_SETTINGS);
    return classifications;
  };
}
