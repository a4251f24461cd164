/**
 * Serves an OpenAPI file by Prism, as a mock that refuses requests outside the contract: `node serve.mjs FILE`. Writes its address
 * as one line of JSON, and ends with its parent.
 *
 * Three things of the published file of RDV Service Public are put right on the way. Several paths lack their first slash. What is
 * posted is described in the query, while its own text wants a JSON body (a secret has no place in an address). Its only sign-in is
 * the old one by three headers, while OAuth takes a bearer: sign-in is not checked here.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http');
const { createServer } = require('@stoplight/prism-http-server');
const pino = require('pino');

const contract = JSON.parse(readFileSync(process.argv[2], 'utf8'));
contract.paths = Object.fromEntries(
  Object.entries(contract.paths).map(([path, item]) => [path.startsWith('/') ? path : `/${path}`, withBodies(item)]),
);
const server = createServer(await getHttpOperationsFromSpec(contract), {
  components: { logger: pino({ level: 'silent', customLevels: { success: 33 } }) },
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

function withBodies(item) {
  return {
    ...item,
    ...(item.post && { post: withBody(item.post) }),
    ...(item.patch && { patch: withBody(item.patch) }),
  };
}

function withBody(operation) {
  const posted = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  if (posted.length === 0 || operation.requestBody !== undefined) return operation;
  const properties = Object.fromEntries(posted.map(({ name, schema }) => [name.replace('[]', ''), schema]));
  const required = posted.filter((parameter) => parameter.required === true).map(({ name }) => name.replace('[]', ''));
  const schema = { type: 'object', properties, ...(required.length > 0 && { required }) };
  return {
    ...operation,
    parameters: operation.parameters.filter((parameter) => parameter.in !== 'query'),
    requestBody: { content: { 'application/json': { schema } } },
  };
}
