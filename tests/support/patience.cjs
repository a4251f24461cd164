/** Seconds, not the default five: a loaded machine is slow, and no test here measures time. */
jest.setTimeout(60_000);
