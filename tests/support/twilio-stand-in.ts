import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { smsLength } from '../../connectors/wording/sms-length.js';
import { incomingMessage, postWebhook, statusReport, type Answered, type WebhookTwist } from './twilio-webhooks.js';

/** Parameters of CreateMessageRequest that this project may use (Twilio's API description, v2010); any other is refused. */
const CREATE_PARAMETERS: ReadonlySet<string> = new Set([
  'To',
  'From',
  'MessagingServiceSid',
  'Body',
  'StatusCallback',
  'ValidityPeriod',
  'ContentRetention',
  'AddressRetention',
  'SmartEncoded',
]);

/** A message resource as the API writes it. */
export interface StandInMessage {
  readonly sid: string;
  readonly account_sid: string;
  readonly to: string;
  readonly from: string | null;
  readonly messaging_service_sid: string | null;
  body: string;
  status: string;
  readonly direction: 'outbound-api';
  readonly num_segments: string;
  readonly num_media: '0';
  readonly date_created: string;
  date_updated: string;
  /** Null until it leaves the queue. */
  date_sent: string | null;
  error_code: number | null;
  error_message: string | null;
  readonly price: null;
  readonly price_unit: string;
  readonly api_version: string;
  readonly uri: string;
  readonly subresource_uris: { readonly media: string };
}

export interface StandInOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** Our number, the one people write to. */
  readonly number: string;
  /** Base address given to Twilio for our webhooks; what is signed. */
  readonly publicUrl: string;
}

/** How the next requests to create a message go wrong, one each. */
type Fault = 'too-many-requests' | 'server-error' | 'answer-lost' | 'error-after-accepting' | 'never-answers';

/**
 * A local stand-in for Twilio's messages API, with memory: create, fetch, update, delete, list, the errors people meet, faults on
 * demand, and the webhooks Twilio sends, signed. The real client works against it by `client.api.baseUrl`.
 */
export class TwilioStandIn {
  readonly messages: StandInMessage[] = [];
  /** The forms of the requests to create a message, in order, those that failed too. */
  readonly requests: URLSearchParams[] = [];
  readonly #callbacks = new Map<string, string>();
  readonly #stopped = new Set<string>();
  readonly #faults: Fault[] = [];
  #webhooks: string | null = null;

  private constructor(
    private readonly options: StandInOptions,
    private readonly server: Server,
  ) {}

  static async start(options: StandInOptions): Promise<TwilioStandIn> {
    const server = createServer();
    const standIn = new TwilioStandIn(options, server);
    server.on('request', (request, response) => {
      void standIn.#serve(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Where the public address really leads in this test. */
  postsTo(base: string): void {
    this.#webhooks = base;
  }

  failNext(...faults: readonly Fault[]): void {
    this.#faults.push(...faults);
  }

  /** The person sent STOP: Twilio refuses to write to them. */
  stop(number: string): void {
    this.#stopped.add(number);
  }

  /** A person writes to our number; returns what our door answered. */
  textFrom(
    number: string,
    body: string,
    more: WebhookTwist & { readonly sid?: string; readonly extra?: Readonly<Record<string, string>> } = {},
  ): Promise<Answered> {
    const sid = more.sid ?? `SM${hex()}`;
    const form = incomingMessage(this.options, { sid, from: number, body });
    return this.#post('/api/sms', { ...form, ...more.extra }, more);
  }

  /** Twilio reports on a message, to the address its sender gave. Moves the message too. */
  report(sid: string, status: string, more: WebhookTwist & { readonly errorCode?: number } = {}): Promise<Answered> {
    const message = this.messages.find((one) => one.sid === sid);
    const callback = this.#callbacks.get(sid);
    if (message === undefined || callback === undefined) throw new Error(`No message ${sid} with a status callback`);
    message.status = status;
    message.date_sent ??= twilioDate(new Date());
    const path = callback.slice(this.options.publicUrl.length);
    return this.#post(path, statusReport(this.options, message, more.errorCode ?? null), more);
  }

  #post(path: string, form: Readonly<Record<string, string>>, twist: WebhookTwist): Promise<Answered> {
    if (this.#webhooks === null) throw new Error('Say first where webhooks lead: postsTo');
    return postWebhook({ ...this.options, base: this.#webhooks }, path, form, twist);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.baseUrl);
    const form = new URLSearchParams(await textOf(request));
    const messages = `/2010-04-01/Accounts/${this.options.accountSid}/Messages`;
    if (!this.#isOurs(request)) return refuse(response, 401, 20003, 'Authenticate');
    if (url.pathname === `${messages}.json`) {
      if (request.method === 'POST') return this.#create(form, request, response);
      return send(response, 200, this.#list(url));
    }
    const message = this.messages.find((one) => url.pathname === one.uri);
    if (message === undefined) return refuse(response, 404, 20404, 'The requested resource was not found');
    if (request.method === 'DELETE') {
      this.messages.splice(this.messages.indexOf(message), 1);
      response.writeHead(204);
      response.end();
      return;
    }
    if (request.method === 'POST') {
      message.body = form.get('Body') ?? message.body;
      message.status = form.get('Status') ?? message.status;
      message.date_updated = twilioDate(new Date());
    }
    send(response, 200, message);
  }

  #isOurs(request: IncomingMessage): boolean {
    const right = Buffer.from(`${this.options.accountSid}:${this.options.authToken}`).toString('base64');
    return request.headers.authorization === `Basic ${right}`;
  }

  #create(form: URLSearchParams, request: IncomingMessage, response: ServerResponse): void {
    this.requests.push(form);
    const fault = this.#faults.shift();
    if (fault === 'too-many-requests') return refuse(response, 429, 20429, 'Too Many Requests');
    if (fault === 'server-error') return refuse(response, 503, 20503, 'Service unavailable');
    const wrong = this.#wrongIn(form);
    if (wrong !== null) return refuse(response, 400, ...wrong);
    const message = this.#accept(form);
    if (fault === 'never-answers') return;
    if (fault === 'answer-lost') {
      request.socket.destroy();
      return;
    }
    if (fault === 'error-after-accepting') return refuse(response, 500, 20500, 'Internal Server Error');
    send(response, 201, message);
  }

  #wrongIn(form: URLSearchParams): readonly [number, string] | null {
    const to = form.get('To') ?? '';
    const body = form.get('Body') ?? '';
    const validity = Number(form.get('ValidityPeriod') ?? 36_000);
    const unknown = [...form.keys()].find((name) => !CREATE_PARAMETERS.has(name));
    if (unknown !== undefined) return [20001, `Unknown parameter ${unknown}`];
    if (to === '') return [21604, "A 'To' phone number is required"];
    if (form.get('From') === null && form.get('MessagingServiceSid') === null) return [21603, "A 'From' is required"];
    if (body === '') return [21602, 'Message body is required'];
    if (body.length > 1_600) return [21617, 'The concatenated message body exceeds the 1600 character limit'];
    if (!/^(whatsapp:)?\+[1-9]\d{6,14}$/.test(to)) return [21211, "Invalid 'To' Phone Number"];
    if (/^\+33[1-5]/.test(to)) return [21614, "'To' number is not a valid mobile number"];
    if (!Number.isInteger(validity) || validity < 1 || validity > 36_000) return [21624, 'Invalid ValidityPeriod'];
    if (this.#stopped.has(to)) return [21610, 'Attempt to send to unsubscribed recipient'];
    return null;
  }

  #accept(form: URLSearchParams): StandInMessage {
    const sid = `SM${hex()}`;
    const uri = `/2010-04-01/Accounts/${this.options.accountSid}/Messages/${sid}`;
    const now = twilioDate(new Date());
    const body = form.get('Body') ?? '';
    const message: StandInMessage = {
      sid,
      account_sid: this.options.accountSid,
      to: form.get('To') ?? '',
      from: form.get('From'),
      messaging_service_sid: form.get('MessagingServiceSid'),
      body,
      status: form.get('MessagingServiceSid') === null ? 'queued' : 'accepted',
      direction: 'outbound-api',
      num_segments: form.get('MessagingServiceSid') === null ? String(smsLength(body).segments) : '0',
      num_media: '0',
      date_created: now,
      date_updated: now,
      date_sent: null,
      error_code: null,
      error_message: null,
      price: null,
      price_unit: 'USD',
      api_version: '2010-04-01',
      uri: `${uri}.json`,
      subresource_uris: { media: `${uri}/Media.json` },
    };
    this.messages.push(message);
    const callback = form.get('StatusCallback');
    if (callback !== null) this.#callbacks.set(sid, callback);
    return message;
  }

  /** Newest first. A filter on the date sent leaves out what was not sent yet. */
  #list(url: URL): unknown {
    const { searchParams } = url;
    const size = Number(searchParams.get('PageSize') ?? 50);
    const page = Number(searchParams.get('Page') ?? 0);
    const kept = [...this.messages]
      .reverse()
      .filter((one) => matches(searchParams.get('To'), one.to) && matches(searchParams.get('From'), one.from))
      .filter((one) => isSentWithin(one.date_sent, searchParams));
    const messages = kept.slice(page * size, (page + 1) * size);
    const at = (number: number): string => {
      const query = new URLSearchParams(searchParams);
      query.set('PageSize', String(size));
      query.set('Page', String(number));
      return `${url.pathname}?${query.toString()}`;
    };
    return {
      messages,
      page,
      page_size: size,
      start: page * size,
      end: page * size + Math.max(0, messages.length - 1),
      uri: at(page),
      first_page_uri: at(0),
      next_page_uri: (page + 1) * size < kept.length ? at(page + 1) : null,
      previous_page_uri: page > 0 ? at(page - 1) : null,
    };
  }
}

function matches(wanted: string | null, value: string | null): boolean {
  return wanted === null || wanted === value;
}

function isSentWithin(sent: string | null, query: URLSearchParams): boolean {
  const [after, before] = [query.get('DateSent>'), query.get('DateSent<')];
  if (after === null && before === null) return true;
  if (sent === null) return false;
  const at = Date.parse(sent);
  return (after === null || at >= Date.parse(after)) && (before === null || at <= Date.parse(before));
}

/** RFC 2822 in GMT, the way Twilio writes it. */
function twilioDate(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}

function hex(): string {
  return randomBytes(16).toString('hex');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  // Two statements: restify, once loaded, replaces `writeHead` in the whole process by one that returns nothing.
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, code: number, message: string): void {
  send(response, status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
}
