import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { importVenues, type ImportOutcome } from '../data/venues/import.js';
import type { ImportReport, ReasonCount } from '../data/venues/import-report.js';
import { openSource } from '../data/venues/open-source.js';
import { DatabaseUnusable } from '../data/sqlite/database.js';
import { ConfigError, readConfig } from './config.js';
import { NotesFile } from './import-notes-file.js';
import { ProgressShown } from './import-progress.js';
import { openStore } from './store.js';
import { unreachable } from './unreachable-source.js';
import { gazetteerOnDisk } from './wiring.js';

/**
 * The official national file, published every day on data.gouv.fr (dataset of the national map of digital mediation).
 * VENUES_URL names another one.
 */
const NATIONAL_FILE = 'https://www.data.gouv.fr/api/1/datasets/r/398edc71-0d51-4cb6-9cbe-2540a4db573c';
const UNCHANGED = "les lieux déjà importés n'ont pas changé.";
const USAGE = `Usage : npm run venues:import -- [FICHIER_OU_ADRESSE...] [--format auto]
Sans argument, le fichier national. Plusieurs fichiers font un seul jeu de lieux, où les doublons sont réunis.
Le format (schéma 1.0 ou plus ancien, CSV ou JSON) est reconnu au contenu.`;

async function main(): Promise<number> {
  const names = namesGiven(process.argv.slice(2));
  if (names === null) {
    console.error(USAGE);
    return 2;
  }
  const { dataDir } = readConfig(process.env, () => null);
  console.log(`Lecture de ${names.join(', ')}`);
  const store = openStore(join(dataDir, 'passerelle.db'), Date.now);
  const startedAt = performance.now();
  const progress = new ProgressShown(
    (text) => process.stdout.write(text),
    process.stdout.isTTY,
    () => performance.now(),
  );
  const notes = new NotesFile(join(dataDir, 'import-report.tsv'));
  const outcome = await importVenues({
    files: names.map((name) => ({ name, open: () => openSource(name, fetch) })),
    store: store.venueStore,
    gazetteer: gazetteerOnDisk(dataDir),
    spoolFolder: dataDir,
    onProgress: (told) => progress.show(told),
    onNote: (note) => notes.add(note),
  });
  store.close();
  progress.end();
  print(outcome.report, notes);
  const isImported = outcome.outcome === 'imported';
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  (isImported ? console.log : console.error)(verdict(outcome, seconds));
  return isImported ? 0 : 1;
}

/** Files and addresses to read, the national file when none is given; null when the command is not understood. */
function namesGiven(args: readonly string[]): readonly string[] | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'auto' } },
      allowPositionals: true,
    });
    if (values.format !== 'auto') return null;
    return positionals.length > 0 ? positionals : [process.env['VENUES_URL'] || NATIONAL_FILE];
  } catch {
    return null;
  }
}

function print(report: ImportReport, notes: NotesFile): void {
  const { rows, accepted, merged, repeated, rejected } = report;
  const twice = repeated === 0 ? '' : `, ${repeated} lignes en double`;
  console.log(
    `${rows} lignes lues, ${accepted} lieux acceptés, ${merged} lignes réunies à un autre lieu${twice}, ${rejected} lignes refusées.`,
  );
  const told = notes.end();
  if ('lines' in told) {
    for (const line of told.lines) console.log(`  ${line.replaceAll('\t', '  ')}`);
    return;
  }
  for (const reason of report.reasons) console.log(reasonLine(reason));
  console.log(`  Le détail des ${told.count} réparations, réunions et refus est dans ${told.path}`);
}

function reasonLine({ what, because, count, example }: ReasonCount): string {
  const fate = { repaired: 'réparé', merged: 'réuni ', rejected: 'refusé' }[what];
  return `  ${fate}  ${String(count).padStart(6)}  ${because}  (${basename(example.file)} ligne ${example.row} : ${example.value})`;
}

function verdict(outcome: ImportOutcome, seconds: string): string {
  switch (outcome.outcome) {
    case 'imported':
      return `Import réussi en ${seconds} s. Un serveur en marche prend les nouveaux lieux en deux secondes.`;
    case 'nothing-accepted':
      return `Aucune ligne n'est utilisable : ${UNCHANGED}`;
    case 'unavailable':
      return `${outcome.file} : ${unreachable(outcome.source)} Les lieux déjà importés n'ont pas changé.`;
    case 'malformed':
      return `${outcome.file} est mal formé (${outcome.because}, après la ligne ${outcome.position.afterRow}) : ${UNCHANGED}`;
    case 'interrupted':
      return `La lecture de ${outcome.file} s'est interrompue après ${outcome.afterByte} octets : ${UNCHANGED}`;
  }
}

main().then(
  (code) => process.exit(code),
  (cause: unknown) => {
    if (cause instanceof ConfigError) console.error(cause.problems.join('\n'));
    else if (cause instanceof DatabaseUnusable)
      console.error(`La base ne s'ouvre pas (${cause.because}) : vérifiez DATA_DIR.`);
    else console.error(`L'import a échoué : ${UNCHANGED}`);
    process.exit(1);
  },
);
