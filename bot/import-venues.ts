import { join } from 'node:path';
import { importVenues, type ImportOutcome, type ImportReport } from '../data/venues/import.js';
import { openSource } from '../data/venues/open-source.js';
import { DatabaseUnusable } from '../data/sqlite/database.js';
import { ConfigError, readConfig } from './config.js';
import { openStore } from './store.js';
import { unreachable } from './unreachable-source.js';
import { gazetteerOnDisk } from './wiring.js';

/**
 * The official national file, published every day on data.gouv.fr (dataset of the national map of digital mediation).
 * VENUES_URL names another one.
 */
const NATIONAL_FILE = 'https://www.data.gouv.fr/api/1/datasets/r/398edc71-0d51-4cb6-9cbe-2540a4db573c';
/** Rejected rows printed; the count says the rest. */
const REJECTED_SHOWN = 20;

async function main(): Promise<number> {
  const given =
    process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? process.env['VENUES_URL'] ?? NATIONAL_FILE;
  const { dataDir } = readConfig(process.env, () => null);
  console.log(`Lecture de ${given}`);
  const source = await openSource(given, fetch);
  if (source.got === 'nothing') {
    console.error(`${unreachable(source)} Les lieux déjà importés n'ont pas changé.`);
    return 1;
  }
  const store = openStore(join(dataDir, 'passerelle.db'), Date.now);
  const startedAt = performance.now();
  const outcome = await importVenues({
    source: source.bytes,
    store: store.venueStore,
    gazetteer: gazetteerOnDisk(dataDir),
    onProgress: ({ rows }) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${rows} lignes lues`);
    },
  });
  store.close();
  if (process.stdout.isTTY) process.stdout.write('\r');
  print(outcome.report);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(verdict(outcome, seconds));
  return outcome.outcome === 'imported' ? 0 : 1;
}

function print(report: ImportReport): void {
  console.log(
    `${report.rows} lignes lues, ${report.accepted} lieux acceptés, ${report.rejected.length} lignes refusées.`,
  );
  for (const { because, count, example } of report.repaired) {
    console.log(`  réparé  ${String(count).padStart(6)}  ${because}  (ligne ${example.row} : ${example.value})`);
  }
  for (const problem of report.rejected.slice(0, REJECTED_SHOWN)) {
    console.log(`  refusé  ligne ${problem.row}  ${problem.because}  (${problem.value})`);
  }
  if (report.rejected.length > REJECTED_SHOWN)
    console.log(`  ... et ${report.rejected.length - REJECTED_SHOWN} autres lignes refusées`);
  if (report.duplicates.length > 0)
    console.log(`  ${report.duplicates.length} identifiants en double : la dernière ligne est gardée`);
}

function verdict(outcome: ImportOutcome, seconds: string): string {
  switch (outcome.outcome) {
    case 'imported':
      return `Import réussi en ${seconds} s. Un serveur en marche prend les nouveaux lieux en deux secondes.`;
    case 'nothing-accepted':
      return "Aucune ligne n'est utilisable : les lieux déjà importés n'ont pas changé.";
    case 'malformed':
      return `Le fichier est mal formé (${outcome.because}) : les lieux déjà importés n'ont pas changé.`;
    case 'interrupted':
      return `La lecture s'est interrompue après ${outcome.afterByte} octets : les lieux déjà importés n'ont pas changé.`;
  }
}

main().then(
  (code) => process.exit(code),
  (cause: unknown) => {
    if (cause instanceof ConfigError) console.error(cause.problems.join('\n'));
    else if (cause instanceof DatabaseUnusable)
      console.error(`La base ne s'ouvre pas (${cause.because}) : vérifiez DATA_DIR.`);
    else console.error("L'import a échoué : les lieux déjà importés n'ont pas changé.");
    process.exit(1);
  },
);
