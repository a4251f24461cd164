import { DirectLineClient, type Connection } from './direct-line-client.js';
import { byId } from './elements.js';
import { LogView } from './log-view.js';
import { newMessageId, Outbox, type Unsent } from './outbox.js';
import { forgetSession, savedSession, saveSession } from './session.js';
import { WORDS } from './wording.js';

/** By then a conversation that is filled in again has arrived; on a slower line nothing breaks, messages know each other again. */
const REPLAY_MS = 500;
/** How long "the connection is back" stays. */
const GOOD_NEWS_MS = 4_000;

const composer = byId('composer', HTMLFormElement);
const field = byId('message', HTMLTextAreaElement);
const status = byId('connection', HTMLElement);
const textSize = byId('text-size', HTMLButtonElement);
const saved = savedSession();

/** The person has done something, so the tab may remember the conversation. */
let mayRemember = saved !== null;
let unsent: readonly Unsent[] = saved?.unsent ?? [];
/** Of before a reload, until they are taken up. */
let leftOver = unsent;
let connection: Connection = 'connecting';

const view = new LogView(byId('log', HTMLElement), composer, answerWith, () => {
  outbox.retry();
});
const client = new DirectLineClient(saved?.place ?? null, {
  activity: (activity) => {
    view.show(activity);
  },
  connection: showConnection,
  place: remember,
});
const outbox = new Outbox((message) => client.post(message.text, message.id), {
  late: (message) => {
    view.markLate(message);
    view.keepUp();
    if (connection === 'online') tell(WORDS.lateStatus, true);
  },
  sent: (message) => {
    view.markSent(message);
    if (connection === 'online') tell('', false);
  },
  refused: (message) => {
    view.markRefused(message);
    tell(WORDS.refused, true);
  },
  changed: (waiting) => {
    unsent = waiting;
    remember();
  },
});

function say(text: string): void {
  const words = text.trim();
  if (words === '') return;
  mayRemember = true;
  const message = { id: newMessageId(), text: words };
  view.addMine(message);
  outbox.add(message);
}

/** A reply button goes away with its question: the focus must not go with it. On a touch screen the field would open the keyboard. */
function answerWith(text: string, event: MouseEvent): void {
  say(text);
  // A press of a key is a click without a position.
  if (event.detail === 0) field.focus();
  else view.focus();
}

function remember(): void {
  const { place } = client;
  if (place === null) return;
  // The saved conversation was gone: what comes now is new, and read aloud.
  if (place.conversationId !== saved?.place.conversationId) view.setQuiet(false);
  if (mayRemember) saveSession({ place, unsent });
}

function tell(words: string, isTrouble: boolean): void {
  if (status.textContent !== words) status.textContent = words;
  status.classList.toggle('trouble', isTrouble);
  if (words !== '') view.keepUp();
}

function showConnection(now: Connection): void {
  const before = connection;
  connection = now;
  switch (now) {
    case 'connecting':
      // A socket that comes back within a second is nobody's business.
      if (before !== 'offline') tell('', false);
      if (before === 'connecting') tell(WORDS.connecting, false);
      return;
    case 'offline':
      tell(WORDS.offline, true);
      return;
    case 'online':
      if (before === 'online') return;
      tell(before === 'offline' ? WORDS.back : '', false);
      setTimeout(() => {
        if (status.textContent === WORDS.back) tell('', false);
      }, GOOD_NEWS_MS);
      outbox.retry();
      setTimeout(takeUp, REPLAY_MS);
      return;
    case 'ended':
      tell('', false);
      forgetSession();
      mayRemember = false;
      view.showEnd(() => {
        location.reload();
      });
      return;
  }
}

/** After a reload: reading aloud begins, and what had not left before leaves now. */
function takeUp(): void {
  view.setQuiet(false);
  const messages = leftOver.filter((message) => !view.hasArrived(message));
  leftOver = [];
  for (const message of messages) {
    view.addMine(message);
    outbox.add(message);
  }
}

function fitField(): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 4}px`;
}

function sendField(): void {
  say(field.value);
  field.value = '';
  fitField();
  field.focus();
}

composer.addEventListener('submit', (event) => {
  event.preventDefault();
  sendField();
});
field.addEventListener('input', fitField);
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  sendField();
});
byId('ask-person', HTMLButtonElement).addEventListener('click', () => {
  say(WORDS.askPerson);
});
textSize.addEventListener('click', () => {
  const isLarge = document.documentElement.classList.toggle('large');
  textSize.setAttribute('aria-pressed', String(isLarge));
  fitField();
});

view.setQuiet(saved !== null);
client.start();
