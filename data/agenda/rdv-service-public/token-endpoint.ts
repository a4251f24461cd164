import * as v from 'valibot';
import type { AgentTokens } from '../../../bot/ports/agent-connections.js';
import type { Called, Requests } from './requests.js';

/** RFC 6749 §5.1; renewals since their change #4875, so that `refresh_token` may be missing on an older instance. */
const Tokens = v.object({
  access_token: v.pipe(v.string(), v.minLength(1), v.maxLength(4_096)),
  token_type: v.pipe(v.string(), v.regex(/^bearer$/i)),
  expires_in: v.nullish(v.pipe(v.number(), v.minValue(1))),
  refresh_token: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(4_096))),
});

export interface OAuthApplication {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** `POST /oauth/token`, always form-encoded (they enforce it), the application's credentials in the body. */
export class TokenEndpoint {
  constructor(
    private readonly parts: {
      readonly requests: Requests;
      readonly application: OAuthApplication;
      readonly clock: () => number;
    },
  ) {}

  exchange(given: {
    readonly code: string;
    readonly verifier: string;
    readonly redirectUri: string;
  }): Promise<Called<AgentTokens>> {
    return this.#ask({
      grant_type: 'authorization_code',
      code: given.code,
      redirect_uri: given.redirectUri,
      code_verifier: given.verifier,
    });
  }

  renew(refresh: string): Promise<Called<AgentTokens>> {
    return this.#ask({ grant_type: 'refresh_token', refresh_token: refresh });
  }

  async #ask(grant: Readonly<Record<string, string>>): Promise<Called<AgentTokens>> {
    const { requests, application, clock } = this.parts;
    const askedAt = clock();
    const form = { ...grant, client_id: application.clientId, client_secret: application.clientSecret };
    const called = await requests.call({ method: 'POST', path: '/oauth/token', form, token: null }, Tokens);
    if (called.got === 'failure') return called;
    const { access_token, refresh_token, expires_in } = called.answer;
    const expiresAt = typeof expires_in === 'number' ? askedAt + expires_in * 1000 : null;
    return { got: 'answer', answer: { access: access_token, refresh: refresh_token ?? null, expiresAt } };
  }
}
