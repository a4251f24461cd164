import { Worker } from 'node:worker_threads';
import type { Answer, Opinion, Question, SecondOpinion } from './dates-opinion.js';

export interface SecondOpinionOptions {
  /** The built worker, beside this file in dist/. */
  readonly script: URL;
  /** How long a question may take once the thread is warm, milliseconds; then the thread is killed and another started. */
  readonly patienceMs: number;
  /** How long a new thread may take to warm up, milliseconds: about 1 s on the machines measured. */
  readonly warmUpMs: number;
}

const NOTHING: readonly Opinion[] = [];
/** More questions than this at once are answered by nothing: an opinion that comes late helps nobody. */
const MOST_WAITING = 50;

interface Waiting {
  readonly question: Question;
  readonly resolve: (opinions: readonly Opinion[]) => void;
}

/**
 * recognizers-text in one worker thread, one question at a time, started at the first question. Never throws and never blocks the
 * caller's thread: no answer in time is an empty answer. `stop` ends the thread; what waits then is answered by nothing.
 */
export class SecondOpinionThread {
  readonly #options: SecondOpinionOptions;
  readonly #queue: Waiting[] = [];
  #worker: Worker | null = null;
  #isWarm = false;
  #asked: Waiting | null = null;
  #alarm: NodeJS.Timeout | null = null;
  #number = 0;
  #isStopped = false;
  #kills = 0;

  constructor(options: Partial<SecondOpinionOptions> = {}) {
    this.#options = {
      script: options.script ?? new URL('./dates-worker.js', import.meta.url),
      patienceMs: options.patienceMs ?? 300,
      warmUpMs: options.warmUpMs ?? 10_000,
    };
  }

  readonly ask: SecondOpinion = (text, reference) => {
    if (this.#isStopped || this.#queue.length >= MOST_WAITING) return Promise.resolve(NOTHING);
    this.#number += 1;
    const question: Question = { id: this.#number, text, reference };
    return new Promise((resolve) => {
      this.#queue.push({ question, resolve });
      this.#next();
    });
  };

  /** Starts the thread before the first question. */
  warmUp(): void {
    if (this.#worker === null && !this.#isStopped) this.#start();
  }

  /** Threads killed because they thought for too long. */
  get kills(): number {
    return this.#kills;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    const worker = this.#forget();
    for (const { resolve } of this.#queue.splice(0)) resolve(NOTHING);
    await worker?.terminate();
  }

  #start(): void {
    // Flags of the program (a debugger, code given on the command line) are not the thread's.
    const worker = new Worker(this.#options.script, { execArgv: [] });
    // An idle thread does not keep the program alive.
    worker.unref();
    this.#worker = worker;
    worker.on('message', (answer: Answer) => this.#hear(worker, answer));
    worker.on('error', () => this.#lose(worker));
    worker.on('exit', () => this.#lose(worker));
    this.#setAlarm(worker, this.#options.warmUpMs);
  }

  #next(): void {
    if (this.#asked !== null) return;
    if (this.#worker === null) {
      if (this.#queue.length > 0 && !this.#isStopped) this.#start();
      return;
    }
    if (!this.#isWarm) return;
    const next = this.#queue.shift();
    if (next === undefined) return;
    this.#asked = next;
    this.#worker.postMessage(next.question);
    this.#setAlarm(this.#worker, this.#options.patienceMs);
  }

  #hear(worker: Worker, { id, opinions }: Answer): void {
    if (worker !== this.#worker) return;
    this.#clearAlarm();
    this.#isWarm = true;
    if (this.#asked !== null && this.#asked.question.id === id) {
      const { resolve } = this.#asked;
      this.#asked = null;
      resolve(opinions);
    }
    this.#next();
  }

  #setAlarm(worker: Worker, ms: number): void {
    this.#clearAlarm();
    this.#alarm = setTimeout(() => {
      this.#kills += 1;
      const lost = this.#isWarm;
      this.#lose(worker);
      void worker.terminate();
      // The next thread is warm by the time somebody asks; one that never warmed up is not tried again unasked.
      if (lost) this.warmUp();
    }, ms);
  }

  #clearAlarm(): void {
    if (this.#alarm !== null) clearTimeout(this.#alarm);
    this.#alarm = null;
  }

  /** The thread died or was given up: whoever waited for it is answered by nothing. */
  #lose(worker: Worker): void {
    if (worker !== this.#worker) return;
    const wasWarm = this.#isWarm;
    this.#forget();
    if (!wasWarm) for (const { resolve } of this.#queue.splice(0)) resolve(NOTHING);
    this.#next();
  }

  #forget(): Worker | null {
    const worker = this.#worker;
    const asked = this.#asked;
    this.#worker = null;
    this.#isWarm = false;
    this.#asked = null;
    this.#clearAlarm();
    asked?.resolve(NOTHING);
    return worker;
  }
}
