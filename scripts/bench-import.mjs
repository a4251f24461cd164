// npm run bench:import: an import of a generated file of 100 MB (or that many: npm run bench:import -- 20), in a process of its own.
// Seconds and highest resident memory; nothing leaves the machine, and nothing is left on it.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const MEGABYTE = 1_000_000;
const HEADER =
  'id,pivot,nom,commune,code_postal,code_insee,adresse,latitude,longitude,telephone,courriels,site_web,horaires,source,date_maj,services,' +
  'frais_a_charge,modalites_acces,presentation_detail\n';
const KINDS = ['Mairie', 'Médiathèque', 'Centre social', 'France services', 'Espace numérique'];
const DETAIL =
  'Un accueil par des professionnels formés, sur rendez-vous ou sans, pour toutes les démarches en ligne. '.repeat(5);

/** Invented venues near Guéret, about a kilobyte each; one in ten is the place of the one before, told by another source. */
function rowOf(number) {
  const place = number % 10 === 9 ? number - 1 : number;
  const [north, east] = [Math.floor(place / 400), place % 400];
  const kind = KINDS[place % KINDS.length];
  const services = 'Aide aux démarches administratives|Maîtrise des outils numériques du quotidien';
  return (
    `v${number},00000000000000,${kind} ${place},Guéret,23000,23096,${place % 90} rue de l'Exemple ${place},` +
    `${(46 + north * 0.001).toFixed(6)},${(1.6 + east * 0.0015).toFixed(6)},+335364${String(place % 100_000).padStart(5, '0')},` +
    `lieu${place}@exemple.fr,https://exemple.fr/${place},"Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00",` +
    `${number === place ? 'coop' : 'france-services'},2026-01-15,${services},Gratuit,Se présenter|Téléphoner,"${DETAIL}"\n`
  );
}

function generate(path, bytes) {
  const file = openSync(path, 'w');
  let written = writeSync(file, HEADER);
  let rows = 0;
  while (written < bytes) {
    let piece = '';
    for (let at = 0; at < 1_000; at += 1, rows += 1) piece += rowOf(rows);
    written += writeSync(file, piece);
  }
  closeSync(file);
  return rows;
}

const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-import-'));
try {
  const file = join(folder, 'generated.csv');
  const rows = generate(file, Number(process.argv[2] ?? 100) * MEGABYTE);
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['dist/bot/import-venues.js', file], {
    env: { PATH: process.env.PATH, DATA_DIR: join(folder, 'data') },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  let peakKb = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // It has just ended, or this system has no /proc.
    }
  }, 50);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  console.log(output.trimEnd());
  console.log(`file                 ${(statSync(file).size / MEGABYTE).toFixed(1)} MB, ${rows} rows`);
  console.log(`seconds              ${((performance.now() - startedAt) / 1000).toFixed(1)} (exit code ${code})`);
  console.log(
    `highest memory       ${peakKb === 0 ? 'not known on this system' : `${Math.round(peakKb / 1024)} MB resident`}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
