import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from './dates-opinion.js';
import { frenchRecognizer } from './dates-recognizer.js';

/** The thread where the general recogniser works: whoever asks kills it when it thinks for too long. */
const port = parentPort;
if (port !== null) {
  const recognize = frenchRecognizer();
  recognize('mardi 1 décembre à 14h', { date: { year: 2026, month: 11, day: 24 }, minutes: 600 });
  const ready: Answer = { id: 0, opinions: [] };
  port.postMessage(ready);
  port.on('message', (question: Question) => {
    const answer: Answer = { id: question.id, opinions: recognize(question.text, question.reference) };
    port.postMessage(answer);
  });
}
