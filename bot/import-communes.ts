import { importCentres, type CentresOutcome, type CentresReport } from '../data/places/import-centres.js';
import { openSource } from '../data/venues/open-source.js';
import { ConfigError, readConfig } from './config.js';
import { unreachable } from './unreachable-source.js';
import { gazetteerOnDisk } from './wiring.js';

/** The official communes, kept up to date by the State ("API Découpage administratif"). COMMUNES_URL names another file. */
const OFFICIAL_COMMUNES = 'https://geo.api.gouv.fr/communes?fields=nom,code,codesPostaux,centre,population';
/** Repaired and rejected rows printed; the counts say the rest. */
const SHOWN = 20;
const UNCHANGED = "Les communes n'ont pas changé.";

/** `npm run communes:import -- FILE_OR_URL`: official centres instead of the built-in estimates. */
async function main(): Promise<number> {
  const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const given = named ?? (process.env['COMMUNES_URL']?.trim() || OFFICIAL_COMMUNES);
  const { dataDir } = readConfig(process.env, () => null);
  console.log(`Lecture de ${given}`);
  const source = await openSource(given, fetch);
  if (source.got === 'nothing') {
    console.error(`${unreachable(source)} ${UNCHANGED}`);
    return 1;
  }
  const outcome = await importCentres({ source: source.bytes, gazetteer: gazetteerOnDisk(null), folder: dataDir });
  print(outcome.report);
  console.log(verdict(outcome));
  return outcome.outcome === 'imported' ? 0 : 1;
}

function print({ rows, accepted, swapped, rejected, duplicates }: CentresReport): void {
  console.log(`${rows} lignes lues, ${accepted} communes placées, ${rejected.length} lignes refusées.`);
  if (swapped.length > 0) console.log(`  ${swapped.length} coordonnées inversées, remises à l'endroit :`);
  for (const { row, code } of swapped.slice(0, SHOWN)) console.log(`  réparé  ligne ${row}  ${code}`);
  for (const { row, because, value } of rejected.slice(0, SHOWN)) {
    console.log(`  refusé  ligne ${row}  ${because}  (${value})`);
  }
  if (rejected.length > SHOWN) console.log(`  ... et ${rejected.length - SHOWN} autres lignes refusées`);
  if (duplicates > 0) console.log(`  ${duplicates} communes en double : la dernière ligne est gardée`);
}

function verdict(outcome: CentresOutcome): string {
  switch (outcome.outcome) {
    case 'imported':
      return 'Import réussi. Redémarrez Passerelle pour utiliser ces positions.';
    case 'nothing-accepted':
      return `Aucune ligne n'est utilisable. ${UNCHANGED}`;
    case 'malformed':
      return `Le fichier est mal formé (${outcome.because}). ${UNCHANGED}`;
    case 'interrupted':
      return `La lecture s'est interrompue après ${outcome.afterByte} octets. ${UNCHANGED}`;
  }
}

main().then(
  (code) => process.exit(code),
  (cause: unknown) => {
    if (cause instanceof ConfigError) console.error(cause.problems.join('\n'));
    else console.error(`L'import a échoué : vérifiez le dossier de données (DATA_DIR). ${UNCHANGED}`);
    process.exit(1);
  },
);
