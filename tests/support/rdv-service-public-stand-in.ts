import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rdvObject } from './rdv-service-public-objects.js';

const PAGE_SIZE = 100;
const TOKEN_SECONDS = 7_200;

/** How the next API calls go wrong, one each. */
type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'silence'
  | 'hang-up';

interface Grant {
  readonly challenge: string;
  readonly redirectUri: string;
}

/**
 * A local stand-in for RDV Service Public with a memory: OAuth as Doorkeeper does it (codes and refresh tokens work once), the calls
 * we use, pages of a hundred, faults on demand, and webhooks signed as webhook_job.rb signs them.
 */
export class RdvServicePublicStandIn {
  readonly application = { clientId: 'passerelle-of-the-tests', clientSecret: 'invented for the tests' };
  /** Method, path and query of every API call, in order. */
  readonly asked: string[] = [];
  readonly authorizations: (string | undefined)[] = [];
  readonly webhookEndpoints: Readonly<Record<string, unknown>>[] = [];
  rdvs: Readonly<Record<string, unknown>>[] = [];
  /** As they were posted; the first has id 1. */
  readonly plans: Readonly<Record<string, unknown>>[] = [];
  /** Origin of the pages of plans. */
  plansAt: string;
  readonly #booked = new Map<number, Readonly<Record<string, unknown>>>();
  publicLinks: unknown = { public_links: [] };
  /** Renewals that were asked for, those refused too. */
  renewals = 0;
  readonly #grants = new Map<string, Grant>();
  readonly #access = new Set<string>();
  readonly #refresh = new Set<string>();
  readonly #faults: Fault[] = [];

  private constructor(
    private readonly server: Server,
    readonly base: string,
  ) {
    this.plansAt = base;
  }

  static async start(): Promise<RdvServicePublicStandIn> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A TCP server's address is an object.
    const standIn = new RdvServicePublicStandIn(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => {
      void standIn.#serve(request, response);
    });
    return standIn;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  failNext(...faults: readonly Fault[]): void {
    this.#faults.push(...faults);
  }

  /** The agent signed in and said yes: where their browser is sent back. */
  authorize(address: string): URL {
    const { searchParams } = new URL(address);
    const code = randomBytes(8).toString('hex');
    this.#grants.set(code, {
      challenge: searchParams.get('code_challenge') ?? '',
      redirectUri: searchParams.get('redirect_uri') ?? '',
    });
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', searchParams.get('state') ?? '');
    return back;
  }

  /** The agent said no: where their browser is sent back. */
  deny(address: string): URL {
    const { searchParams } = new URL(address);
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('state', searchParams.get('state') ?? '');
    return back;
  }

  /** Every code ends now, as after ten minutes. */
  endCodes(): void {
    this.#grants.clear();
  }

  /** The agent picked a slot for the plan (`startsAt` as Ruby writes it). */
  book(plan: number, startsAt: string, status = 'unknown'): void {
    this.#booked.set(plan, { id: 10, status, starts_at: startsAt, location_type: 'public_office' });
  }

  /** A refresh token of a journey made before the test. */
  grantRefresh(): string {
    const refresh = randomBytes(16).toString('base64url');
    this.#refresh.add(refresh);
    return refresh;
  }

  /** Every access token ends now, as after two hours. */
  endAccess(): void {
    this.#access.clear();
  }

  /** The agent took our access back. */
  revokeAll(): void {
    this.#access.clear();
    this.#refresh.clear();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.base);
    const text = await textOf(request);
    if (url.pathname === '/oauth/token') return this.#token(new URLSearchParams(text), request, response);
    if (url.pathname === '/oauth/authorize') {
      const back = this.authorize(url.href).href.replaceAll('&', '&amp;');
      return sendPage(response, `<h1>Autoriser Passerelle ?</h1><a href="${back}">Autoriser</a>`);
    }
    if (url.pathname.startsWith('/agents/')) return sendPage(response, '<h1>Choisir un créneau</h1>');
    this.asked.push(`${request.method ?? ''} ${url.pathname}${url.search}`);
    this.authorizations.push(request.headers.authorization);
    const fault = this.#faults.shift();
    if (fault === 'silence') return;
    if (fault === 'hang-up') return void request.socket.destroy();
    if (fault !== undefined) {
      response.writeHead(fault.status, fault.headers);
      return void response.end(fault.body ?? '{}');
    }
    if (url.pathname === '/api/v1/public_links') return send(response, 200, this.publicLinks);
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!this.#access.has(bearer)) return send(response, 401, { errors: ['Vous devez vous connecter'] });
    this.#api(request.method ?? '', url, text, response);
  }

  #api(method: string, url: URL, text: string, response: ServerResponse): void {
    const path = url.pathname.replace('/api/v1', '');
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    if (path === '/agents/me') return send(response, 200, { id: 42, first_name: 'Francis', last_name: 'Factice' });
    if (path === '/rdvs') return send(response, 200, this.#page('rdvs', this.#between(url.searchParams), url));
    if (path === '/rdv_plans' && method === 'POST') {
      const user = (body['user'] ?? {}) as Record<string, unknown>;
      const missing = ['first_name', 'last_name'].filter((name) => (user[name] ?? '') === '');
      if (missing.length > 0)
        return send(response, 422, { errors: Object.fromEntries(missing.map((name) => [name, [{ error: 'blank' }]])) });
      this.plans.push(body);
      return send(response, 201, { rdv_plan: this.#plan(this.plans.length) });
    }
    const plan = Number(/^\/rdv_plans\/(\d+)$/.exec(path)?.[1]);
    if (plan > 0 && plan <= this.plans.length) return send(response, 200, { rdv_plan: this.#plan(plan) });
    const rdv = /^\/rdvs\/(\d+)\/update_status$/.exec(path)?.[1];
    if (rdv !== undefined && method === 'PATCH') {
      const index = this.rdvs.findIndex((one) => String(one['id']) === rdv);
      if (index < 0) return send(response, 404, { errors: ["Couldn't find Rdv"] });
      this.rdvs[index] = { ...this.rdvs[index], status: body['status'] };
      return send(response, 200, { status: body['status'] });
    }
    const organisation = /^\/organisations\/(\d+)\/webhook_endpoints$/.exec(path)?.[1];
    if (organisation !== undefined && method === 'POST') {
      if (body['target_url'] === '')
        return send(response, 422, {
          errors: { target_url: [{ error: 'blank' }] },
          error_messages: ['target_url doit être rempli'],
        });
      this.webhookEndpoints.push({ ...body, organisation_id: Number(organisation), id: 1 });
      return send(response, 200, { webhook_endpoint: this.webhookEndpoints.at(-1) });
    }
    return send(response, 404, { errors: ['Not found'] });
  }

  #plan(id: number): unknown {
    const rdv = this.#booked.get(id) ?? null;
    const day = '2026-11-24 10:00:00 +0100';
    return { id, user_id: 22, url: `${this.plansAt}/agents/rdv_plans/${id}`, rdv, created_at: day, updated_at: day };
  }

  #between(query: URLSearchParams): readonly Readonly<Record<string, unknown>>[] {
    const after = Date.parse(query.get('starts_after') ?? '') || -Infinity;
    const before = Date.parse(query.get('starts_before') ?? '') || Infinity;
    return this.rdvs.filter((rdv) => {
      const startsAt = Date.parse(String(rdv['starts_at']));
      return !(startsAt < after) && !(startsAt > before);
    });
  }

  #page(name: string, rows: readonly unknown[], url: URL): unknown {
    const page = Number(url.searchParams.get('page') ?? '1');
    const total = Math.ceil(rows.length / PAGE_SIZE);
    return {
      [name]: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
      meta: {
        current_page: page,
        next_page: page < total ? page + 1 : null,
        prev_page: page > 1 ? page - 1 : null,
        total_pages: total,
        total_count: rows.length,
      },
    };
  }

  #token(form: URLSearchParams, request: IncomingMessage, response: ServerResponse): void {
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
    if (!isForm) return send(response, 415, {});
    if (form.get('client_secret') !== this.application.clientSecret)
      return send(response, 401, { error: 'invalid_client' });
    if (form.get('grant_type') === 'refresh_token') {
      this.renewals += 1;
      if (!this.#refresh.delete(form.get('refresh_token') ?? ''))
        return send(response, 400, { error: 'invalid_grant' });
      return this.#issue(response);
    }
    const grant = this.#grants.get(form.get('code') ?? '');
    this.#grants.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (grant?.challenge !== challenge || grant.redirectUri !== form.get('redirect_uri'))
      return send(response, 400, { error: 'invalid_grant' });
    return this.#issue(response);
  }

  #issue(response: ServerResponse): void {
    const [access, refresh] = [randomBytes(16).toString('base64url'), randomBytes(16).toString('base64url')];
    this.#access.add(access);
    this.#refresh.add(refresh);
    send(response, 200, {
      access_token: access,
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      refresh_token: refresh,
      scope: 'write',
      created_at: 1_700_000_000,
    });
  }
}

/** How one webhook departs from a right one. */
export interface NoticeTwist {
  /** Null leaves the signature out. */
  readonly signedWith?: string | null;
  /** Sent in place of what was signed. */
  readonly tampered?: string;
}

/** Posts a notice as webhook_job.rb does; returns the status and the body of the answer. */
export async function postNotice(
  to: { readonly address: string; readonly secret: string },
  body: string,
  twist: NoticeTwist = {},
): Promise<{ readonly status: number; readonly body: string }> {
  const secret = twist.signedWith === undefined ? to.secret : twist.signedWith;
  const signature = secret === null ? null : createHmac('sha256', secret).update(body).digest('hex');
  const response = await fetch(to.address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(signature === null ? {} : { 'x-lapin-signature': signature }),
    },
    body: twist.tampered ?? body,
  });
  return { status: response.status, body: await response.text() };
}

/** `count` appointments, one an hour from 08:00 UTC of `firstDay` (YYYY-MM-DD). */
export function manyRdvs(count: number, firstDay: string): Readonly<Record<string, unknown>>[] {
  const start = Date.parse(`${firstDay}T08:00:00Z`);
  return Array.from({ length: count }, (_unused, index) => {
    const day = new Date(start + index * 3_600_000).toISOString();
    return rdvObject({ id: index + 1, starts_at: `${day.slice(0, 10)} ${day.slice(11, 19)} +0000`, ends_at: null });
  });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  // Not chained: restify, where it is loaded, patches every response so that writeHead gives nothing back.
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function sendPage(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>RDV Service Public</title>${body}`);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
