import { classifyWith, type LinearModel } from './linear-classifier.js';

/** What NLP.js is told of the alarm: one more classification, that is no intent; its kind comes after. */
export const ALARM = 'alarm:';

/**
 * Our classifier as an NLU of NLP.js: what its container builds for the French locale in the place of the library's perceptron. It keeps
 * no text, and leaves the library's own tokenizer, stemmer and their caches out of the way.
 */
export function linearNluFor(model: LinearModel): new () => LinearNlu {
  return class extends LinearNlu {
    constructor() {
      super(model);
    }
  };
}

export class LinearNlu {
  constructor(private readonly model: LinearModel) {}

  /** NLP.js asks for the classifications of an utterance, best first. */
  process(utterance: string): Promise<{ classifications: { intent: string; score: number }[] }> {
    const { guesses, alarm } = classifyWith(this.model, utterance);
    const classifications = guesses.map(({ label, probability }) => ({ intent: label, score: probability }));
    if (alarm !== null) classifications.push({ intent: ALARM + alarm.kind, score: alarm.probability });
    return Promise.resolve({ classifications });
  }

  /** Trained apart (train.ts); nothing is learnt while serving. */
  train(): Promise<{ status: null }> {
    return Promise.resolve({ status: null });
  }

  toJSON(): { className: string } {
    return { className: 'LinearNlu' };
  }
}
