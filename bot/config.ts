import * as v from 'valibot';

/** What the whole program may be told; read once, at start, from the environment. Secrets have no default. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder of the database and of what the first start creates. */
  readonly dataDir: string;
  /** Search of the national address file, asked where a street of a commune is; null: never asked. */
  readonly addressUrl: string | null;
  /** How the world reaches us ("https://aide.ville.fr"), without a final slash; null on a laptop. */
  readonly publicUrl: string | null;
  /** Reverse proxies in front of us whose `X-Forwarded-For` may be believed; 0 for none. */
  readonly trustProxy: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly web: {
    readonly allowedOrigins: '*' | readonly string[];
    readonly directLineSecret: string | null;
  };
  /** Null: no SMS. */
  readonly twilio: {
    readonly accountSid: string;
    readonly authToken: string;
    readonly from: { readonly number: string } | { readonly messagingServiceSid: string };
    readonly apiBaseUrl: string | null;
  } | null;
  /** Null: no Bot Framework channel, `/api/messages` answers 404. */
  readonly botFramework: {
    readonly appId: string;
    readonly appPassword: string;
    readonly tenantId: string | null;
    readonly type: 'MultiTenant' | 'SingleTenant';
  } | null;
  /** Null: RDV Service Public is never asked nor proposed. */
  readonly rdvServicePublic: {
    /** Origin of the instance. */
    readonly url: string;
    /** Null: no agent can connect. With it, `publicUrl` is never null. */
    readonly application: { readonly clientId: string; readonly clientSecret: string } | null;
    /** Null: its webhook is not mounted. */
    readonly webhookSecret: string | null;
  } | null;
}

/** Every problem at once, each with the name of the variable; `main` prints them and exits 1. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** The national address file's search, as the Géoplateforme serves it. */
const NATIONAL_ADDRESS_SEARCH = 'https://data.geopf.fr/geocodage/search';

/** The instance of the State for every public service. */
const RDV_SERVICE_PUBLIC = 'https://rdv.anct.gouv.fr';

type Environment = Readonly<Record<string, string | undefined>>;

const url = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'doit être une adresse http ou https',
  ),
  v.transform((text) => text.replace(/\/+$/, '')),
);
/** An origin; http only on this very machine, since secrets and tokens go there. */
const instance = v.pipe(
  url,
  v.check((text) => {
    const { origin, protocol, hostname } = new URL(text);
    return origin === text.toLowerCase() && (protocol === 'https:' || ['localhost', '127.0.0.1'].includes(hostname));
  }, 'doit être une adresse https sans chemin, ou off'),
  v.transform((text) => new URL(text).origin),
);
const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'doit être un nombre de 0 à 65535'),
  v.transform(Number),
  v.maxValue(65_535, 'doit être un nombre de 0 à 65535'),
);

const ENVIRONMENT = v.object({
  HOST: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty('ne peut pas être vide')), '127.0.0.1'),
  PORT: v.optional(port, '3978'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty('ne peut pas être vide')), './var'),
  ADDRESS_URL: v.optional(
    v.union([v.literal('off'), url], 'doit être une adresse http ou https, ou off'),
    NATIONAL_ADDRESS_SEARCH,
  ),
  PUBLIC_URL: v.optional(url),
  TRUST_PROXY: v.optional(
    v.pipe(v.string(), v.regex(/^\d$/, 'doit être un nombre de 0 à 9'), v.transform(Number)),
    '0',
  ),
  LOG_LEVEL: v.optional(
    v.picklist(['debug', 'info', 'warn', 'error', 'silent'], 'doit être debug, info, warn, error ou silent'),
    'info',
  ),
  ALLOWED_ORIGINS: v.optional(v.string(), ''),
  DIRECTLINE_SECRET: v.optional(v.pipe(v.string(), v.minLength(20, 'doit avoir au moins 20 caractères'))),
  TWILIO_ACCOUNT_SID: v.optional(
    v.pipe(v.string(), v.regex(/^AC[0-9a-fA-F]{32}$/, 'doit être AC suivi de 32 caractères')),
  ),
  TWILIO_AUTH_TOKEN: v.optional(v.pipe(v.string(), v.nonEmpty('ne peut pas être vide'))),
  TWILIO_FROM: v.optional(v.pipe(v.string(), v.trim())),
  TWILIO_MESSAGING_SERVICE_SID: v.optional(
    v.pipe(v.string(), v.regex(/^MG[0-9a-fA-F]{32}$/, 'doit être MG suivi de 32 caractères')),
  ),
  TWILIO_API_BASE_URL: v.optional(url),
  MicrosoftAppId: v.optional(v.pipe(v.string(), v.nonEmpty('ne peut pas être vide'))),
  MicrosoftAppPassword: v.optional(v.pipe(v.string(), v.nonEmpty('ne peut pas être vide'))),
  MicrosoftAppTenantId: v.optional(v.pipe(v.string(), v.nonEmpty('ne peut pas être vide'))),
  MicrosoftAppType: v.optional(
    v.picklist(['MultiTenant', 'SingleTenant'], 'doit être MultiTenant ou SingleTenant'),
    'MultiTenant',
  ),
  RDV_SERVICE_PUBLIC_URL: v.optional(
    v.union([v.literal('off'), instance], 'doit être une adresse https sans chemin, ou off'),
    RDV_SERVICE_PUBLIC,
  ),
  RDV_SERVICE_PUBLIC_CLIENT_ID: v.optional(v.pipe(v.string(), v.trim())),
  RDV_SERVICE_PUBLIC_CLIENT_SECRET: v.optional(v.string()),
  RDV_SERVICE_PUBLIC_WEBHOOK_SECRET: v.optional(
    v.pipe(v.string(), v.minLength(20, 'doit avoir au moins 20 caractères')),
  ),
});

type Read = v.InferOutput<typeof ENVIRONMENT>;

/**
 * `senderProblem`: why an SMS sender cannot hold a conversation, or null (connectors/twilio). Throws `ConfigError` with every
 * problem found. An empty variable counts as absent, so that a copied .env.example changes nothing.
 */
export function readConfig(environment: Environment, senderProblem: (number: string) => string | null): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const read = v.safeParse(ENVIRONMENT, given);
  const problems = read.issues?.map((issue) => `${v.getDotPath(issue) ?? '?'} ${issue.message}`) ?? [];
  if (!read.success) throw new ConfigError(problems);
  const values = read.output;
  const allowedOrigins = originsOf(values.ALLOWED_ORIGINS, problems);
  const twilio = twilioOf(values, senderProblem, problems);
  const botFramework = botFrameworkOf(values, problems);
  const rdvServicePublic = rdvServicePublicOf(values, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    addressUrl: values.ADDRESS_URL === 'off' ? null : values.ADDRESS_URL,
    publicUrl: values.PUBLIC_URL ?? null,
    trustProxy: values.TRUST_PROXY,
    logLevel: values.LOG_LEVEL,
    web: { allowedOrigins, directLineSecret: values.DIRECTLINE_SECRET ?? null },
    twilio,
    botFramework,
    rdvServicePublic,
  });
}

function originsOf(text: string, problems: string[]): '*' | readonly string[] {
  if (text.trim() === '*') return '*';
  const origins = text.split(/[\s,]+/).filter((part) => part !== '');
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      problems.push(`ALLOWED_ORIGINS : « ${origin} » doit être une origine, par exemple https://www.ville.fr`);
    }
  }
  return origins;
}

function twilioOf(
  values: Read,
  senderProblem: (number: string) => string | null,
  problems: string[],
): Config['twilio'] {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = values;
  if (accountSid === undefined && authToken === undefined) return null;
  if (accountSid === undefined) problems.push('TWILIO_ACCOUNT_SID manque (TWILIO_AUTH_TOKEN est donné)');
  if (authToken === undefined)
    problems.push('TWILIO_AUTH_TOKEN manque : sans lui, les messages reçus ne peuvent pas être vérifiés');
  if (values.PUBLIC_URL === undefined)
    problems.push('PUBLIC_URL manque : la signature de Twilio se vérifie sur cette adresse');
  const from = senderOf(values, senderProblem, problems);
  if (accountSid === undefined || authToken === undefined || from === null) return null;
  return { accountSid, authToken, from, apiBaseUrl: values.TWILIO_API_BASE_URL ?? null };
}

function senderOf(
  values: Read,
  senderProblem: (number: string) => string | null,
  problems: string[],
): { readonly number: string } | { readonly messagingServiceSid: string } | null {
  const { TWILIO_FROM: number, TWILIO_MESSAGING_SERVICE_SID: messagingServiceSid } = values;
  if (number !== undefined && messagingServiceSid !== undefined) {
    problems.push('TWILIO_FROM et TWILIO_MESSAGING_SERVICE_SID : gardez un seul des deux');
    return null;
  }
  if (messagingServiceSid !== undefined) return { messagingServiceSid };
  if (number === undefined) {
    problems.push('TWILIO_FROM ou TWILIO_MESSAGING_SERVICE_SID manque');
    return null;
  }
  const problem = senderProblem(number);
  if (problem === null) return { number };
  problems.push(`TWILIO_FROM : ${problem}`);
  return null;
}

function botFrameworkOf(values: Read, problems: string[]): Config['botFramework'] {
  const {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppType: type,
  } = values;
  if (appId === undefined && appPassword === undefined) return null;
  if (appId === undefined) problems.push('MicrosoftAppId manque (MicrosoftAppPassword est donné)');
  if (appPassword === undefined) problems.push('MicrosoftAppPassword manque');
  if (type === 'SingleTenant' && tenantId === undefined)
    problems.push('MicrosoftAppTenantId manque (MicrosoftAppType est SingleTenant)');
  return appId === undefined || appPassword === undefined
    ? null
    : { appId, appPassword, tenantId: tenantId ?? null, type };
}

function rdvServicePublicOf(values: Read, problems: string[]): Config['rdvServicePublic'] {
  const {
    RDV_SERVICE_PUBLIC_URL: instanceUrl,
    RDV_SERVICE_PUBLIC_CLIENT_ID: clientId,
    RDV_SERVICE_PUBLIC_CLIENT_SECRET: clientSecret,
    RDV_SERVICE_PUBLIC_WEBHOOK_SECRET: webhookSecret,
  } = values;
  if (clientId === undefined && clientSecret !== undefined)
    problems.push('RDV_SERVICE_PUBLIC_CLIENT_ID manque (RDV_SERVICE_PUBLIC_CLIENT_SECRET est donné)');
  if (clientId !== undefined && clientSecret === undefined)
    problems.push('RDV_SERVICE_PUBLIC_CLIENT_SECRET manque (RDV_SERVICE_PUBLIC_CLIENT_ID est donné)');
  const isUsed = clientId !== undefined || clientSecret !== undefined || webhookSecret !== undefined;
  if (instanceUrl === 'off' && isUsed)
    problems.push('RDV_SERVICE_PUBLIC_URL est off alors que les autres variables RDV_SERVICE_PUBLIC sont données');
  if (instanceUrl === 'off') return null;
  if (clientId !== undefined && clientSecret !== undefined && values.PUBLIC_URL === undefined)
    problems.push('PUBLIC_URL manque : RDV Service Public y ramène les aidants qui connectent leur compte');
  const application = clientId === undefined || clientSecret === undefined ? null : { clientId, clientSecret };
  return { url: instanceUrl, application, webhookSecret: webhookSecret ?? null };
}
