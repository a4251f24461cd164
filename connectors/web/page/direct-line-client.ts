import { Requests } from './requests.js';
import type { Activity, ActivitySet, Place } from './wire.js';

export type Connection = 'connecting' | 'online' | 'offline' | 'ended';
export type Posted = 'sent' | 'later' | 'refused' | 'ended';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;
/** Sockets in a row that never opened: something on the way refuses WebSockets. */
const FAILURES_BEFORE_POLLING = 2;
const POLL_MS = 3_000;
const POLL_HIDDEN_MS = 15_000;
/** A poller tries a socket again after this. */
const POLLING_FOR_MS = 120_000;
/** An empty frame shows the browser a connection that is dead. */
const BEAT_MS = 20_000;

/**
 * Our own small Direct Line client: a stream, or polling where streams are refused; it comes back by itself, from the last
 * activity it has, and hands each activity over once.
 */
export class DirectLineClient {
  readonly #requests: Requests;
  readonly #seen = new Set<string>();
  #watermark = '0';
  #socket: WebSocket | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitMs = FIRST_WAIT_MS;
  #failedSockets = 0;
  #isConnecting = false;
  #hasEnded = false;

  constructor(
    saved: Place | null,
    private readonly told: {
      activity(activity: Activity): void;
      connection(connection: Connection): void;
      place(place: Place): void;
    },
  ) {
    this.#requests = new Requests(saved, told.place);
  }

  start(): void {
    this.told.connection('connecting');
    void this.#connect();
    addEventListener('online', () => {
      this.#hurry();
    });
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.#hurry();
    });
    setInterval(() => {
      if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send('');
    }, BEAT_MS);
  }

  get place(): Place | null {
    return this.#requests.place;
  }

  /** The same id again is harmless: the server stores it once. */
  async post(text: string, clientActivityID: string): Promise<Posted> {
    if (this.#hasEnded) return 'ended';
    if (this.place === null) return 'later';
    const { status } = await this.#requests.call('POST', '/activities', {
      type: 'message',
      text,
      locale: 'fr-FR',
      channelData: { clientActivityID },
    });
    if (status === 200) return 'sent';
    if (status === 404) this.#end();
    if (status === 404) return 'ended';
    return status === 400 || status === 413 ? 'refused' : 'later';
  }

  /** One way in for a first start, a lost socket and a reload; waits and tries again until it is in. */
  async #connect(): Promise<void> {
    if (this.#isConnecting || this.#hasEnded) return;
    this.#isConnecting = true;
    clearTimeout(this.#timer);
    const hadPlace = this.place !== null;
    const answer = hadPlace
      ? await this.#requests.call('GET', `?watermark=${this.#watermark}`)
      : await this.#requests.begin();
    this.#isConnecting = false;
    if (answer.status === 200 || answer.status === 201) {
      this.#open(String(answer.body['streamUrl']));
    } else if (hadPlace && (answer.status === 404 || answer.status === 401 || answer.status === 403)) {
      this.#lost();
    } else {
      this.told.connection('offline');
      this.#later(() => this.#connect());
    }
  }

  #open(streamUrl: string): void {
    let wasOpen = false;
    const socket = openSocket(streamUrl);
    if (socket === null) {
      this.#socketFailed();
      return;
    }
    this.#socket = socket;
    socket.onopen = () => {
      wasOpen = true;
      this.#failedSockets = 0;
      this.#isIn();
    };
    socket.onmessage = (event: MessageEvent<string>) => {
      // An empty frame keeps the line alive; the others are our own server's.
      if (event.data !== '') this.#receive(JSON.parse(event.data) as ActivitySet);
    };
    socket.onclose = () => {
      if (this.#socket !== socket) return;
      this.#socket = null;
      if (wasOpen) {
        this.told.connection('connecting');
        this.#later(() => this.#connect());
      } else {
        this.#socketFailed();
      }
    };
  }

  #socketFailed(): void {
    this.#failedSockets += 1;
    if (this.#failedSockets < FAILURES_BEFORE_POLLING) this.#later(() => this.#connect());
    else void this.#poll(Date.now() + POLLING_FOR_MS);
  }

  async #poll(until: number): Promise<void> {
    if (this.#hasEnded) return;
    if (Date.now() > until) {
      this.#failedSockets = FAILURES_BEFORE_POLLING - 1;
      void this.#connect();
      return;
    }
    const isThere = await this.#catchUp();
    if (this.#hasEnded) return;
    if (isThere) this.#isIn();
    else this.told.connection('offline');
    this.#timer = setTimeout(() => void this.#poll(until), document.hidden ? POLL_HIDDEN_MS : POLL_MS);
  }

  async #catchUp(): Promise<boolean> {
    const { status, body } = await this.#requests.call('GET', `/activities?watermark=${this.#watermark}`);
    if (status === 404) this.#end();
    if (status !== 200) return false;
    this.#receive(body as unknown as ActivitySet);
    return true;
  }

  /** The person is back, or the network: look at once, and do not trust a socket that slept. */
  #hurry(): void {
    if (this.#hasEnded) return;
    const socket = this.#socket;
    if (socket === null) {
      if (this.#failedSockets < FAILURES_BEFORE_POLLING) void this.#connect();
      return;
    }
    void this.#catchUp().then((isThere) => {
      if (isThere || this.#socket !== socket || this.#hasEnded) return;
      // A dead socket may take a minute to say so.
      this.#socket = null;
      socket.close();
      void this.#connect();
    });
  }

  #receive(set: ActivitySet): void {
    if (set.watermark !== undefined && Number(set.watermark) > Number(this.#watermark)) this.#watermark = set.watermark;
    for (const activity of set.activities) {
      if (this.#seen.has(activity.id)) continue;
      this.#seen.add(activity.id);
      this.told.activity(activity);
    }
  }

  #isIn(): void {
    this.#waitMs = FIRST_WAIT_MS;
    this.told.connection('online');
  }

  #later(act: () => Promise<void>): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void act(), this.#waitMs);
    this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_WAIT_MS);
  }

  /** The conversation is gone. One that was only kept from before a reload is replaced without a word. */
  #lost(): void {
    if (this.#seen.size > 0) {
      this.#end();
      return;
    }
    this.#requests.place = null;
    void this.#connect();
  }

  #end(): void {
    this.#hasEnded = true;
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    this.told.connection('ended');
  }
}

/** Our own page reaches us where it came from, whatever a proxy made of our address. Null where the browser refuses at once. */
function openSocket(streamUrl: string): WebSocket | null {
  try {
    const url = new URL(streamUrl);
    url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    url.host = location.host;
    return new WebSocket(url.href);
  } catch {
    return null;
  }
}
