import { render } from 'preact';
import { Api, type Fetch } from './api.js';
import { App } from './app.js';
import { Desk } from './desk.js';
import { callsIn } from './desk-state.js';
import type { OpenSocket } from './live-line.js';
import { hasUnsent } from './talk.js';

/** The browser's half of what the desk asks for: requests, a socket, and what happens to the tab. */
const ask: Fetch = (path, options) => fetch(`/aidant/api${path}`, { ...options, credentials: 'same-origin' });

const openSocket: OpenSocket = (on) => {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const socket = new WebSocket(`${scheme}://${location.host}/aidant/api/live`);
  socket.onopen = () => {
    on.opened();
  };
  socket.onmessage = (event: MessageEvent<string>) => {
    on.text(event.data);
  };
  socket.onclose = (event) => {
    on.closed(event.code);
  };
  return socket;
};

const desk = new Desk(new Api(ask), openSocket);
const TITLE = document.title;

desk.listen(() => {
  const calls = desk.state.phase === 'at-work' ? callsIn(desk.state) : 0;
  const title = calls === 0 ? TITLE : `(${calls}) ${TITLE}`;
  if (document.title !== title) document.title = title;
});
addEventListener('online', () => {
  desk.hurry();
});
document.addEventListener('visibilitychange', () => {
  desk.lookedAt(document.visibilityState === 'visible');
});
addEventListener('beforeunload', (event) => {
  if ([...desk.state.talks.values()].some(hasUnsent)) event.preventDefault();
});

const root = document.getElementById('console');
if (root !== null) render(<App desk={desk} />, root);
void desk.start();
