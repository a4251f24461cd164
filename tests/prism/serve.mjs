/**
 * Serves an OpenAPI file by Prism, as a mock that refuses requests outside the contract: `node serve.mjs FILE`. Writes its port as
 * one line of JSON, and ends with its parent.
 *
 * Two things of the published file of RDV Service Public are put right on the way: several paths lack their first slash, and its
 * only sign-in is the old one by three headers, while OAuth takes a bearer; sign-in is therefore not checked here.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http');
const { createServer } = require('@stoplight/prism-http-server');
const pino = require('pino');

const contract = JSON.parse(readFileSync(process.argv[2], 'utf8'));
contract.paths = Object.fromEntries(
  Object.entries(contract.paths).map(([path, item]) => [path.startsWith('/') ? path : `/${path}`, item]),
);
const server = createServer(await getHttpOperationsFromSpec(contract), {
  components: { logger: pino({ level: 'silent' }) },
  config: {
    mock: { dynamic: false },
    isProxy: false,
    validateRequest: true,
    validateResponse: true,
    checkSecurity: false,
    errors: true,
  },
  cors: false,
});
const address = await server.listen(0, '127.0.0.1');
process.stdout.write(`${JSON.stringify({ base: address })}\n`);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
