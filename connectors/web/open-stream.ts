import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { DirectLineParts } from './direct-line-parts.js';
import type { Streams } from './streams.js';
import { readWatermark } from './watermark.js';

const REASONS = {
  401: 'Unauthorized',
  404: 'Not Found',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
} as const;

/** Checks the ticket of a `streamUrl`, its conversation and the page it comes from, then hands the socket over. */
export function openStream(
  parts: DirectLineParts,
  streams: Streams,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  key: string,
): void {
  socket.on('error', () => {
    socket.destroy();
  });
  const refuse = (status: keyof typeof REASONS): void => {
    parts.log.info('web-stream-refused', { status });
    socket.once('finish', () => {
      socket.destroy();
    });
    socket.end(`HTTP/1.1 ${status} ${REASONS[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  };
  const { origin, host } = request.headers;
  const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
  const ticket = parts.tokens.read(query.get('t') ?? '', 'stream', parts.clock());
  // A browser shows its page no status here: it closes, and the client asks for a fresh address.
  if (ticket.got !== 'valid' || ticket.bearer.key !== key || !parts.origins.mayTalk({ origin, host })) {
    refuse(401);
    return;
  }
  try {
    const conversation = parts.threads.find(key);
    if (conversation === null) refuse(404);
    else if (streams.isFull(conversation)) refuse(429);
    else streams.open(request, socket, head, { conversation, key, after: readWatermark(query) });
  } catch (cause) {
    parts.log.error('web-stream-failed', cause);
    refuse(503);
  }
}
