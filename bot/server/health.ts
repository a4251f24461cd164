import type { Door, Response } from '../ports/http.js';

/** `/health/live`: the process answers. `/health/ready`: it may be sent traffic. */
export function healthDoor(isReady: () => boolean): Door {
  const route = (path: string, answer: () => Response): Door['routes'][number] => ({
    kind: 'answer',
    method: 'GET',
    path,
    accepts: { body: 'none', maxBytes: 0 },
    handle: () => Promise.resolve(answer()),
  });
  return {
    name: 'health',
    routes: [
      route('/health/live', () => ({ status: 200, body: { status: 'live' } })),
      route('/health/ready', () =>
        isReady() ? { status: 200, body: { status: 'ready' } } : { status: 503, body: { status: 'starting' } },
      ),
    ],
    close: () => Promise.resolve(),
  };
}
