// Transpiles the sources file by file into dist/ (same tree), bundles the two pages, copies what is read at run time.
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');
const ROOMS = ['bot', 'dialogs', 'nlu', 'connectors', 'data'];
const PAGES = [
  { folder: 'connectors/web/page', entry: 'page.ts' },
  { folder: 'connectors/console/page', entry: 'console.tsx' },
];
/** Read at run time beside the code. */
const ASSETS = /\.(json|tsv|csv|html|css|bin|gz|svg)$/;
/** Read by the training alone. */
const NOT_SHIPPED = /^nlu\/corpus\//;

export function sourceFiles() {
  return ROOMS.flatMap((room) => walk(join(ROOT, room)));
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return [path];
  });
}

export async function run() {
  const startedAt = performance.now();
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST, { recursive: true });
  const files = sourceFiles().map((path) => relative(ROOT, path));
  const isPage = (path) => PAGES.some(({ folder }) => path.startsWith(`${folder}/`));
  await build({
    absWorkingDir: ROOT,
    entryPoints: files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !isPage(path)),
    outdir: DIST,
    outbase: ROOT,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  });
  for (const { folder, entry } of PAGES) {
    await build({
      absWorkingDir: ROOT,
      entryPoints: [join(folder, entry)],
      outdir: join(DIST, folder),
      bundle: true,
      minify: true,
      format: 'iife',
      platform: 'browser',
      // Phones of ten years ago still get security updates of their browser down to about here.
      target: ['chrome80', 'firefox78', 'safari14.1'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'warning',
    });
  }
  for (const path of files) {
    if (ASSETS.test(path) && !NOT_SHIPPED.test(path) && !path.endsWith('tsconfig.json'))
      cpSync(join(ROOT, path), join(DIST, path));
  }
  writeFileSync(join(DIST, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(DIST, '.built'), String(newest()));
  // On the error output: the commands that a build precedes write rows on the other.
  console.error(`Built in ${Math.round(performance.now() - startedAt)} ms`);
}

/** Modification time of the youngest source, to know whether dist/ is up to date. */
export function newest() {
  return Math.max(...[...sourceFiles(), join(ROOT, 'package.json')].map((path) => statSync(path).mtimeMs));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
