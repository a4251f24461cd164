import pino from 'pino';
import type { Log } from '../ports/log.js';

/**
 * JSON lines on standard output: ids, counts and durations only. Of an error its class and stack frames are written, never its
 * message, which may quote a person.
 */
export function jsonLog(
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent',
  destination?: pino.DestinationStream,
): Log {
  const options: pino.LoggerOptions = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info(event, facts) {
      logger.info(facts ?? {}, event);
    },
    warn(event, facts) {
      logger.warn(facts ?? {}, event);
    },
    error(event, cause, facts) {
      logger.error({ ...facts, ...described(cause) }, event);
    },
  };
}

function described(cause: unknown): Record<string, string> {
  if (!(cause instanceof Error)) return { error: typeof cause };
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const inner = cause.cause instanceof Error ? { because: cause.cause.name } : {};
  const { code } = cause as { readonly code?: unknown };
  return {
    error: cause.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...inner,
    stack: frames
      .slice(0, 8)
      .map((line) => line.trim())
      .join(' | '),
  };
}
