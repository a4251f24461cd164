import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashPassword } from '../connectors/console/hash-password.js';
import { readConfig } from './config.js';
import { drawPassword } from './secrets-on-disk.js';
import { openStore } from './store.js';

/** `npm run aidant:create -- --login marie --name Marie`: a local account with a drawn password, shown once. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { login: { type: 'string' }, name: { type: 'string' } } });
  const login = values.login?.trim() ?? '';
  const name = values.name?.trim() ?? '';
  if (!/^[a-z0-9._@-]{2,60}$/i.test(login) || name.length === 0 || name.length > 60) {
    console.error('Écrivez : npm run aidant:create -- --login marie.durand --name Marie');
    return 1;
  }
  const { dataDir } = readConfig(process.env, () => null);
  const store = openStore(join(dataDir, 'passerelle.db'), Date.now);
  const password = drawPassword();
  const created = await store.aidants.create({
    login,
    name,
    passwordHash: await hashPassword(password),
    at: Date.now(),
  });
  store.close();
  if (created === 'login-taken') {
    console.error(`L'identifiant ${login} existe déjà.`);
    return 1;
  }
  console.log(`Compte créé. Identifiant : ${created.login}. Mot de passe (montré une seule fois) : ${password}`);
  return 0;
}

main().then(
  (code) => process.exit(code),
  (cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : 'Le compte n’a pas été créé.');
    process.exit(1);
  },
);
