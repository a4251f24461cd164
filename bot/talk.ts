import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { personLine, replyLines } from '../connectors/terminal/script.js';
import { TERMINAL } from '../connectors/terminal/terminal.js';
import { loadHelplines } from '../data/helplines/helplines.js';
import { MemoryAgenda } from '../data/agenda/memory-agenda.js';
import { SecondOpinionThread } from '../nlu/entities/dates-second-opinion.js';
import { NO_STREETS } from './ports/street-addresses.js';
import { SILENT } from './ports/log.js';
import { line } from './line.js';
import { openStore, type Store } from './store.js';
import { maskingInbox } from './turn/masking-inbox.js';
import { OWN_PAGES_ONLY } from '../data/agenda/rdv-service-public/link-finder.js';
import { loadKnowledge, mediatorsOf, venuesOf } from './wiring.js';

/**
 * `npm run talk`: the same line in the terminal, forgotten at the end. With `--transcript` it prints, when it ends, the
 * conversation as the body of a test. With DATA_DIR set, the venues and the centres imported there are used.
 */
async function main(): Promise<void> {
  const isForTest = process.argv.includes('--transcript');
  const store = openStore(':memory:', Date.now);
  const imported = process.env['DATA_DIR'];
  const dates = new SecondOpinionThread();
  const knowledge = await loadKnowledge(imported ?? null, dates.ask);
  const source = imported === undefined ? store : openStore(`${imported}/passerelle.db`, Date.now);
  const venues = venuesOf(source, knowledge.gazetteer);
  const agenda = new MemoryAgenda(mediatorsOf(source, venues, knowledge.gazetteer).all());
  const work = line({
    store,
    channels: [TERMINAL],
    understand: knowledge.understand,
    venues,
    streets: NO_STREETS,
    agenda,
    bookingLinks: OWN_PAGES_ONLY,
    remoteAppointments: store.keyed(randomBytes(32)).remoteAppointments,
    publicUrl: null,
    helplines: loadHelplines(),
    clock: Date.now,
    log: SILENT,
    random: Math.random,
  });
  work.start();
  const inbox = maskingInbox(store.inbox);
  const said: string[] = [];
  let number = 0;
  let position = 0;
  const from = { key: 'terminal', details: {} };

  const show = (lines: readonly string[]): void => {
    said.push(...lines);
    console.log(lines.join('\n'));
  };
  const answers = async (): Promise<void> => {
    await work.settled();
    for (const reply of newReplies(store, position)) {
      position = reply.position;
      show(reply.lines);
    }
  };

  await inbox.accept({ channel: 'terminal', externalId: 'opened', from, heard: { kind: 'opened' }, echo: null });
  await answers();
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: 'usager: ' });
  terminal.prompt();
  for await (const text of terminal) {
    if (text.trim() !== '') {
      number += 1;
      said.push(personLine(text));
      await inbox.accept({
        channel: 'terminal',
        externalId: String(number),
        from,
        heard: { kind: 'text', text },
        echo: null,
      });
      await answers();
    }
    terminal.prompt();
  }
  if (isForTest) console.log(`\n\nconst expected = \`\n${said.join('\n')}\n\`;`);
  await work.stop();
  await dates.stop();
}

function newReplies(
  store: Store,
  after: number,
): readonly { readonly position: number; readonly lines: readonly string[] }[] {
  const conversation = store.addressBook.conversationOf('terminal', 'terminal');
  if (conversation === null) return [];
  return store.conversations
    .transcript(conversation, after, 100)
    .flatMap(({ position, said }) => (said.by === 'us' ? [{ position, lines: replyLines(said.reply) }] : []));
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : 'La conversation s’est arrêtée.');
  process.exit(1);
});
