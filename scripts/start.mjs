// npm start and the other commands: builds if a source changed since the last build, reads .env, then runs one entry of dist/bot.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const entry = process.argv[2] ?? 'bot/main';
const stamp = join(root, 'dist', '.built');

if (!(await isUpToDate())) {
  const { run } = await import('./build.mjs').catch(() => {
    console.error('dist/ is missing or old and the build tools are not installed: run npm ci, then npm run build.');
    process.exit(1);
  });
  await run();
}
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
process.argv.splice(1, 2, join(root, 'dist', `${entry}.js`));
await import(pathToFileURL(join(root, 'dist', `${entry}.js`)).href);

async function isUpToDate() {
  if (!existsSync(stamp)) return false;
  // An installation without development packages runs what was built for it.
  if (!existsSync(join(root, 'node_modules', 'esbuild'))) return true;
  const { newest } = await import('./build.mjs');
  return Number(readFileSync(stamp, 'utf8')) >= newest();
}
