import { resolve } from 'node:path';
import { senderProblem } from '../connectors/twilio/numbers.js';
import { DatabaseUnusable } from '../data/sqlite/database.js';
import { SqliteMissing } from '../data/sqlite/driver.js';
import { CENTRES_FILE } from '../data/places/centres-file.js';
import { UnreadablePlacesError } from '../data/places/communes-file.js';
import { SecondOpinionThread } from '../nlu/entities/dates-second-opinion.js';
import { ModelUnreadable } from '../nlu/model-file.js';
import { ConfigError, readConfig, type Config } from './config.js';
import { firstAidant, signingKey } from './secrets-on-disk.js';
import { jsonLog } from './server/log.js';
import { assemble, loadKnowledge, type Application } from './wiring.js';

/** Built files stand one folder above this one. */
const ROOT = new URL('../', import.meta.url);
/** A clean stop that takes longer is cut: the store is safe at any point. */
const STOP_WITHIN_MS = 10_000;
/** The oldest Node line that still receives security fixes. */
const OLDEST_SUPPORTED_NODE = 22;

async function main(): Promise<void> {
  const config = readConfig(process.env, senderProblem);
  const log = jsonLog(config.logLevel);
  const dates = new SecondOpinionThread();
  const application = assemble({
    config,
    knowledge: await loadKnowledge(config.dataDir, dates.ask),
    signingKey: signingKey(config.dataDir),
    log,
    clock: Date.now,
    random: Math.random,
    root: ROOT,
  });
  const account = await firstAidant(config.dataDir, application.store.aidants, Date.now());
  application.start();
  const { port } = await application.server.listen(config.port, config.host);
  dates.warmUp();
  stopOnSignals(async () => {
    await application.stop();
    await dates.stop();
  });
  say(config, port, application, account);
}

function say(
  config: Config,
  port: number,
  application: Application,
  account: Awaited<ReturnType<typeof firstAidant>>,
): void {
  const host = config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host;
  const here = config.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const count = application.venues.count();
  const lines = [
    '',
    `Passerelle écoute sur le port ${port}.`,
    `  La page de discussion     ${here}/`,
    `  L'espace des aidants      ${here}/aidant`,
    ...(account === null ? [] : [`                            identifiant et mot de passe : ${resolve(account.file)}`]),
    application.venues.areDemonstration()
      ? `  Lieux                     ${count} lieux inventés (démonstration). Les vrais : npm run venues:import -- FICHIER_OU_URL`
      : `  Lieux                     ${count}`,
    config.twilio === null
      ? '  SMS                       éteint (TWILIO_ACCOUNT_SID absent)'
      : `  SMS                       ${here}/api/sms`,
    config.botFramework === null
      ? '  Bot Framework             éteint (MicrosoftAppId absent, /api/messages répond 404)'
      : `  Bot Framework             ${here}/api/messages`,
    ...(typeof config.rdvServicePublic?.webhookSecret === 'string'
      ? [`  RDV Service Public        ${here}/api/rdv-service-public/webhook`]
      : []),
    ...(Number(process.versions.node.split('.')[0]) < OLDEST_SUPPORTED_NODE
      ? [
          `  Attention                 Node ${process.versions.node} ne reçoit plus de correctifs de sécurité : passez à Node 24.`,
        ]
      : []),
    '',
  ];
  console.log(lines.join('\n'));
}

function stopOnSignals(stopAll: () => Promise<void>): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stopAll().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** What went wrong at start, as a sentence that says what to do. */
function advice(cause: unknown): string {
  if (cause instanceof ConfigError)
    return ['La configuration a des erreurs :', ...cause.problems.map((problem) => `  - ${problem}`)].join('\n');
  if (cause instanceof SqliteMissing)
    return 'Aucune base SQLite : utilisez Node 22.13 ou plus récent, ou relancez npm ci sans --omit=optional.';
  if (cause instanceof DatabaseUnusable) return databaseAdvice(cause);
  if (cause instanceof ModelUnreadable) {
    return 'Le modèle de compréhension (nlu/model.bin) est abîmé ou absent. Remettez le fichier du dépôt, puis : npm run build';
  }
  if (cause instanceof UnreadablePlacesError) {
    if (cause.file.endsWith(CENTRES_FILE))
      return `${cause.file} est abîmé. Supprimez-le, ou refaites : npm run communes:import`;
    return 'Le fichier des communes (data/places) est abîmé ou absent. Remettez le fichier du dépôt, puis : npm run build';
  }
  const { code, message } = cause as { readonly code?: unknown; readonly message?: unknown };
  switch (code) {
    case 'EADDRINUSE':
      return 'Le port est déjà pris. Arrêtez l’autre programme, ou choisissez un autre port : PORT=3979 npm start';
    case 'EACCES':
    case 'EROFS':
    case 'EPERM':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOSPC':
      return "Le dossier de données (DATA_DIR) ou le port (PORT) n'est pas utilisable. Vérifiez les droits, la place sur le disque, et un port au-dessus de 1024.";
    default:
      return `Le démarrage a échoué : ${typeof message === 'string' ? message : 'erreur inconnue'}`;
  }
}

function databaseAdvice({ because, file }: DatabaseUnusable): string {
  const where = file ?? 'la base';
  switch (because) {
    case 'not-writable':
      return `Impossible d'écrire dans ${where}. Donnez les droits d'écriture sur ce dossier, ou choisissez-en un autre avec DATA_DIR.`;
    case 'corrupt':
      return `${where} est abîmé. Mettez ce fichier de côté et remettez une sauvegarde ; sans sauvegarde, le prochain démarrage en crée un neuf.`;
    case 'newer':
      return 'La base vient d’une version plus récente de Passerelle. Installez cette version, ou remettez une sauvegarde plus ancienne.';
    case 'other':
      return `La base ${where} ne s'ouvre pas. Vérifiez l'espace disque et les droits du dossier.`;
  }
}

main().catch((cause: unknown) => {
  console.error(advice(cause));
  process.exit(1);
});
