import { setImmediate as nextRound } from 'node:timers/promises';

/** Long work that pauses often, for whoever runs it to decide what happens meanwhile. */
export type Steps<Result> = Generator<void, Result>;

/** Milliseconds of work before the rest of the program gets its round: a turn of a conversation takes about as long. */
const SLICE_MS = 5;

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Lets messages be received and answered between two slices. Rejects with what a step throws. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < sliceEnd) continue;
    await nextRound();
    sliceEnd = performance.now() + SLICE_MS;
  }
}
