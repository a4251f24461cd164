import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TableAvailability } from '../data/agenda/table-availability.js';
import { DatabaseUnusable } from '../data/sqlite/database.js';
import { ConfigError, readConfig } from './config.js';
import type { AvailabilityNote, AvailabilityReport } from './ports/availability.js';
import { openStore } from './store.js';
import { gazetteerOnDisk, venuesOf } from './wiring.js';

const USAGE = `Usage : npm run agenda:import -- FICHIER [FICHIER...]
Les plages et les absences des médiateurs, en CSV. Les colonnes sont expliquées dans data/agenda/README.md.`;
const UNCHANGED = "les agendas déjà importés n'ont pas changé.";
const FATES: Readonly<Record<AvailabilityNote['fate'], string>> = {
  refused: 'refusé ',
  repeated: 'double ',
  removed: 'retiré ',
  told: 'à noter',
};

/** `npm run agenda:import -- FILE [FILE...]`: each file is judged row by row, then written at once. */
async function main(): Promise<number> {
  const names = process.argv.slice(2);
  if (names.length === 0 || names.some((name) => name.startsWith('-'))) {
    console.error(USAGE);
    return 2;
  }
  const missing = await firstMissing(names);
  if (missing !== null) {
    console.error(`${missing} : ce fichier n'existe pas ou ne se lit pas ; ${UNCHANGED}`);
    return 1;
  }
  const { dataDir } = readConfig(process.env, () => null);
  const store = openStore(join(dataDir, 'passerelle.db'), Date.now);
  const gazetteer = gazetteerOnDisk(dataDir);
  const venues = venuesOf(store, gazetteer);
  const availability = new TableAvailability({ venues, gazetteer, mediators: store.mediators });
  let areAllImported = true;
  for (const name of names) {
    const report = await availability.importFile(
      () => createReadStream(name),
      (note) => console.log(lineOf(note)),
    );
    areAllImported &&= report.outcome === 'imported';
    console.log(`${name} : ${verdict(report)}`);
  }
  store.close();
  return areAllImported ? 0 : 1;
}

async function firstMissing(names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const isFile = await stat(name).then(
      (facts) => facts.isFile(),
      () => false,
    );
    if (!isFile) return name;
  }
  return null;
}

function lineOf({ fate, line, column, value, why }: AvailabilityNote): string {
  const where = [line === null ? '' : `ligne ${line}`, column ?? '', value === '' ? '' : `« ${value} »`];
  return `  ${FATES[fate]}  ${where.filter((part) => part !== '').join(', ')} : ${why}`;
}

function verdict(report: AvailabilityReport): string {
  const { rows, refused, repeated, mediators, duties, absences, changed } = report;
  const read = `${rows} lignes lues, ${refused} refusées, ${repeated} en double`;
  switch (report.outcome) {
    case 'imported':
      return `${read}. ${mediators} médiateurs, ${duties} plages, ${absences} absences ; ${changed} médiateurs ont changé.`;
    case 'nothing-accepted':
      return `${read}. Aucune ligne n'est utilisable : ${UNCHANGED}`;
    case 'unreadable':
      return `illisible ; ${UNCHANGED}`;
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
