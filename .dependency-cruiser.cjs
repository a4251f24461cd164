/**
 * Who may import whom. One line per room: everything not listed is forbidden (docs: README of each room).
 * Run: npm run rooms. tests/rooms.test.ts plants a violation of each rule.
 */
const rooms = {
  'bot/domain': { path: '^bot/domain/', may: ['^bot/domain/'], npm: [] },
  'bot/ports': { path: '^bot/ports/', may: ['^bot/(domain|ports)/'], npm: [] },
  'bot/turn': { path: '^bot/turn/', may: ['^bot/(domain|ports|turn)/'], npm: [] },
  dialogs: { path: '^dialogs/', may: ['^dialogs/', '^bot/domain/', '^bot/ports/dialogue[.]ts$'], npm: [] },
  nlu: {
    path: '^nlu/',
    may: ['^nlu/', '^bot/(domain|ports)/'],
    npm: ['@nlpjs/', '@microsoft/recognizers-text', 'libphonenumber-js'],
  },
  data: {
    path: '^data/',
    may: ['^data/', '^bot/(domain|ports)/'],
    npm: ['mongodb', 'kdbush', 'csv-parse', 'stream-json', 'libphonenumber-js', 'valibot', '@photostructure/sqlite'],
  },
  connectors: {
    path: '^connectors/',
    may: ['^connectors/', '^bot/(domain|ports)/'],
    npm: [
      'botbuilder',
      'botframework-',
      'twilio',
      'ws',
      'preact',
      'valibot',
      'libphonenumber-js',
      '@node-rs/argon2',
      'rate-limiter-flexible',
      'ics',
    ],
  },
  'bot/server': {
    path: '^bot/server/',
    may: ['^bot/(domain|ports|server)/'],
    npm: ['restify', 'helmet', 'pino', 'ws'],
  },
  'bot/wiring': {
    path: '^bot/[^/]+[.]ts$',
    may: ['^(bot|dialogs|nlu|data|connectors)/'],
    npm: ['valibot', '@node-rs/argon2'],
  },
};
const any = (patterns) => (patterns.length === 0 ? '^$' : patterns.join('|'));
const OUR_ROOMS = '^(bot|dialogs|nlu|data|connectors|tests)/';
const ENTRIES = 'main|talk|import-venues|import-communes|import-agenda|create-aidant|resolve-dates|resolve-places';

module.exports = {
  forbidden: [
    ...Object.entries(rooms).flatMap(([name, { path, may, npm }]) => [
      {
        name: `${name}: stays in its lane`,
        severity: 'error',
        from: { path },
        to: { path: OUR_ROOMS, pathNot: any(may) },
      },
      {
        name: `${name}: packages`,
        severity: 'error',
        from: { path },
        to: {
          dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown'],
          pathNot: any(['^node:', ...npm.map((p) => `(^|node_modules/)(@types/)?${p}`)]),
        },
      },
    ]),
    {
      name: 'one channel never imports another',
      severity: 'error',
      from: { path: '^connectors/([^/]+)/' },
      to: { path: '^connectors/', pathNot: '^connectors/($1|wording)/' },
    },
    {
      name: 'botbuilder only in connectors/botframework',
      severity: 'error',
      from: { path: '^(bot|dialogs|nlu|data|connectors)/', pathNot: '^connectors/botframework/' },
      to: { path: 'node_modules/(@types/)?(botbuilder|botframework-)' },
    },
    {
      name: 'twilio only in connectors/twilio',
      severity: 'error',
      from: { path: '^(bot|dialogs|nlu|data|connectors)/', pathNot: '^connectors/twilio/' },
      to: { path: 'node_modules/(@types/)?twilio' },
    },
    {
      name: 'judgement touches no machine',
      severity: 'error',
      comment: 'domain and dialogs are pure',
      from: { path: '^(bot/domain|dialogs)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing imports the wiring',
      severity: 'error',
      from: { pathNot: `^bot/(${ENTRIES})[.]ts$|^tests/` },
      to: { path: `^bot/(wiring|${ENTRIES})[.]ts$` },
    },
    { name: 'nobody imports tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
    { name: 'no barrels', severity: 'error', from: {}, to: { path: '/index[.]ts$', pathNot: 'node_modules' } },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
};
