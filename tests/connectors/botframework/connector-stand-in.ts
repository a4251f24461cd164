import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Posted {
  readonly path: string;
  readonly activity: Readonly<Record<string, unknown>>;
}

type Answer = { readonly status: number; readonly body?: unknown } | 'cut';

/** A local stand-in for a channel's Connector API: records what the bot posts, answers as told, then with an id. */
export interface ConnectorStandIn {
  readonly serviceUrl: string;
  readonly posted: readonly Posted[];
  answerNext(...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

export async function startConnector(): Promise<ConnectorStandIn> {
  const posted: Posted[] = [];
  const answers: Answer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Posted['activity'];
      posted.push({ path: `${String(request.method)} ${String(request.url)}`, activity });
      const answer = answers.shift() ?? { status: 201, body: { id: `reply-${posted.length}` } };
      if (answer === 'cut') {
        request.socket.destroy();
        return;
      }
      response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify(answer.body ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    posted,
    answerNext: (...next) => answers.push(...next),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
