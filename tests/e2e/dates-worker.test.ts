import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The thread runs from the built program, so the script that drives it is a Node of its own. */
const DIST = join(process.cwd(), 'dist');
const REFERENCE = { date: { year: 2026, month: 11, day: 24 }, minutes: 600 };

function run(body: string): unknown {
  const url = pathToFileURL(join(DIST, 'nlu/entities/dates-second-opinion.js')).href;
  const script = `
    const { SecondOpinionThread } = await import(${JSON.stringify(url)});
    const reference = ${JSON.stringify(REFERENCE)};
    ${body}`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return JSON.parse(out) as unknown;
}

describe('the thread of the general recogniser', () => {
  it('reads French dates in local readings', () => {
    expect(
      run(`
      const thread = new SecondOpinionThread();
      const opinions = await thread.ask('mardi prochain à 14h', reference);
      await thread.stop();
      console.log(JSON.stringify(opinions.map(({ type, start }) => ({ type, start }))));`),
    ).toEqual([{ type: 'datetime', start: '2026-12-01 14:00:00' }]);
  });

  it('is killed when it thinks for too long, answers nothing, and comes back', () => {
    expect(
      run(`
      const thread = new SecondOpinionThread({ patienceMs: 300 });
      await thread.ask('demain', reference);
      const hostile = await thread.ask('de 14h à 16h '.repeat(123), reference);
      const kills = thread.kills;
      const after = await thread.ask('demain', reference);
      await thread.stop();
      console.log(JSON.stringify({ hostile, kills, after: after[0].start }));`),
    ).toEqual({ hostile: [], kills: 1, after: '2026-11-25' });
  });

  it('answers nothing when it cannot start, is stopped, or is asked by too many', () => {
    expect(
      run(`
      const broken = new SecondOpinionThread({ script: new URL('file:///nowhere/worker.js') });
      const fromBroken = await broken.ask('demain', reference);
      const thread = new SecondOpinionThread();
      const many = await Promise.all(Array.from({ length: 200 }, () => thread.ask('demain', reference)));
      await thread.stop();
      const fromStopped = await thread.ask('demain', reference);
      console.log(JSON.stringify({ fromBroken, fromStopped, some: many.some((one) => one.length > 0), refused: many.some((one) => one.length === 0) }));`),
    ).toEqual({ fromBroken: [], fromStopped: [], some: true, refused: true });
  });
});

describe('npm run dates:resolve', () => {
  const resolve = (input: string, ...more: readonly string[]) =>
    spawnSync(process.execPath, [join(DIST, 'bot/resolve-dates.js'), ...more], { input, encoding: 'utf8' });

  it('prints one object for each line, empty lines too', () => {
    const { stdout, status } = resolve(
      'demain matin\n\nmardi ou jeudi\nvendredi prochain\npas le mercredi\n',
      '--now',
      '2026-11-24T10:00:00+01:00',
      '--zone',
      'Europe/Paris',
      '--json',
    );
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({ kind: 'day', day: '2026-11-25', partOfDay: 'morning', time: null });
    expect(rows[1]).toMatchObject({ kind: 'nothing' });
    expect(rows[2]).toMatchObject({ kind: 'several', several: [{ day: '2026-12-01' }, { day: '2026-11-26' }] });
    expect(rows[3]).toMatchObject({ kind: 'unclear', question: { because: 'two-meanings' } });
    expect(rows[4]).toMatchObject({ kind: 'not', not: [{ not: 'weekday', weekday: 2 }] });
  });

  it('refuses a zone or an instant that does not exist', () => {
    expect(resolve('demain\n', '--zone', 'Europe/Nulle').status).toBe(1);
    expect(resolve('demain\n', '--now', 'hier').status).toBe(1);
  });
});
