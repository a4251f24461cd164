import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = process.cwd();

/** One file that breaks each rule, and the rule it must be caught by. */
const PLANTED: readonly (readonly [file: string, source: string, rule: string])[] = [
  ['bot/domain/a.ts', "import '../ports/log.js';", 'bot/domain: stays in its lane'],
  ['bot/domain/b.ts', "import 'ws';", 'bot/domain: packages'],
  ['bot/domain/c.ts', "import 'node:fs';", 'judgement touches no machine'],
  ['bot/ports/log.ts', "import '../turn/a.js';", 'bot/ports: stays in its lane'],
  ['bot/ports/b.ts', "import 'ws';", 'bot/ports: packages'],
  ['bot/turn/a.ts', "import '../../data/a.js';", 'bot/turn: stays in its lane'],
  ['bot/turn/b.ts', "import 'pino';", 'bot/turn: packages'],
  ['dialogs/a.ts', "import '../bot/ports/log.js';", 'dialogs: stays in its lane'],
  ['dialogs/b.ts', "import 'valibot';", 'dialogs: packages'],
  ['nlu/a.ts', "import '../data/a.js';", 'nlu: stays in its lane'],
  ['nlu/b.ts', "import 'ws';", 'nlu: packages'],
  ['data/a.ts', "import '../connectors/web/a.js';", 'data: stays in its lane'],
  ['data/b.ts', "import 'restify';", 'data: packages'],
  ['connectors/web/a.ts', "import '../twilio/a.js';", 'one channel never imports another'],
  ['connectors/web/b.ts', "import '../../data/b.js';", 'connectors: stays in its lane'],
  ['connectors/web/c.ts', "import 'restify';", 'connectors: packages'],
  ['connectors/web/d.ts', "import 'botbuilder';", 'botbuilder only in connectors/botframework'],
  ['connectors/web/e.ts', "import 'twilio';", 'twilio only in connectors/twilio'],
  ['connectors/twilio/a.ts', 'export {};', ''],
  ['bot/server/a.ts', "import '../turn/b.js';", 'bot/server: stays in its lane'],
  ['bot/server/b.ts', "import 'csv-parse';", 'bot/server: packages'],
  ['bot/wiring.ts', "import '../tests/a.js';", 'nobody imports tests'],
  ['bot/line.ts', "import 'restify';", 'bot/wiring: packages'],
  ['bot/config.ts', "import '../tests/a.js';", 'bot/wiring: stays in its lane'],
  ['bot/server/c.ts', "import '../wiring.js';", 'nothing imports the wiring'],
  ['data/index.ts', 'export {};', ''],
  ['data/d.ts', "import './index.js';", 'no barrels'],
  ['data/e.ts', "import './f.js';", 'no circles'],
  ['data/f.ts', "import './e.js';", ''],
  ['tests/a.ts', 'export {};', ''],
];

describe('the import rules', () => {
  const config = createRequire(__filename)(join(root, '.dependency-cruiser.cjs')) as {
    forbidden: readonly { name: string }[];
  };
  let folder: string;
  let caught: readonly { readonly from: string; readonly rule: { readonly name: string } }[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'passerelle-rooms-'));
    for (const [file, source] of PLANTED) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `${source}\n`);
    }
    cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    cpSync(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'));
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    caught = cruise(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(PLANTED.filter(([, , rule]) => rule !== ''))('%s (%s) is caught: %s', (file, _source, rule) => {
    const broken = caught.filter((violation) => violation.from === file).map((violation) => violation.rule.name);
    expect(broken).toContain(rule);
  });

  it('each have a planted violation', () => {
    const planted = new Set(PLANTED.map(([, , rule]) => rule));
    expect(config.forbidden.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([]);
  });
});

/** The command exits with the number of errors found, and prints its report all the same. */
function cruise(folder: string): readonly { readonly from: string; readonly rule: { readonly name: string } }[] {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rooms = ['bot', 'dialogs', 'nlu', 'data', 'connectors', 'tests'];
  let report: string;
  try {
    report = execFileSync(
      process.execPath,
      [command, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms],
      { cwd: folder, encoding: 'utf8' },
    );
  } catch (failure) {
    report = String((failure as { readonly stdout: unknown }).stdout);
  }
  return (JSON.parse(report) as { summary: { violations: { from: string; rule: { name: string } }[] } }).summary
    .violations;
}
