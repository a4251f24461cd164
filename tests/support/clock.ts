/** A clock that stands still until it is told otherwise. Tuesday 24 November 2026, 10:00 in Paris, unless given. */
export interface TestClock {
  (): number;
  set(instant: number): void;
  advance(ms: number): void;
}

export const TUESDAY_10_AM = Date.parse('2026-11-24T10:00:00+01:00');

export function testClock(start: number = TUESDAY_10_AM): TestClock {
  let now = start;
  const clock = (): number => now;
  return Object.assign(clock, {
    set(instant: number) {
      now = instant;
    },
    advance(ms: number) {
      now += ms;
    },
  });
}
