// A PostGIS of our own for the length of one benchmark: Debian's packages, a cluster in a temporary folder, a unix socket, nobody else's data.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const DEBIAN = '/usr/lib/postgresql';
const SETTINGS = [
  'shared_buffers=1GB',
  'work_mem=64MB',
  'maintenance_work_mem=512MB',
  'effective_cache_size=4GB',
  'random_page_cost=1.1',
  'jit=off',
  'fsync=off',
  'autovacuum=off',
];

const TABLE = `
  CREATE EXTENSION postgis;
  CREATE UNLOGGED TABLE venues (
    number integer PRIMARY KEY, position geography(Point, 4326) NOT NULL, services text[], access text[], fees text[],
    special_care text[], publics text[], programmes text[], weekdays integer[], is_itinerant boolean
  )`;
/** What somebody who knows PostGIS would make: the nearest-neighbour index, and one for each list that may be rare. */
const INDEXES = [
  'CREATE INDEX ON venues USING gist (position)',
  ...['services', 'special_care', 'publics', 'programmes'].map((list) => `CREATE INDEX ON venues USING gin (${list})`),
  'VACUUM ANALYZE venues',
];

/** Resolves to null, and says why, where it cannot be started. */
export async function startPostgis() {
  const [version] = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort().reverse() : [];
  if (version === undefined) return notRun('PostgreSQL is not installed (Debian: postgresql postgresql-15-postgis-3)');
  if (!existsSync(`/usr/share/postgresql/${version}/extension/postgis.control`))
    return notRun(`PostGIS is not installed (Debian: postgresql-${version}-postgis-3)`);
  let pg;
  try {
    pg = (await import('pg')).default;
  } catch {
    return notRun('its client is not installed (npm ci --prefix tests/bench)');
  }
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-postgis-'));
  const owner = serverOwner();
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid);
  chmodSync(folder, 0o755);
  const bin = join(DEBIAN, version, 'bin');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    owner,
  );
  if (made.status !== 0) {
    rmSync(folder, { recursive: true });
    return notRun(`initdb failed: ${made.stderr}`);
  }
  const settings = [...SETTINGS, `unix_socket_directories=${folder}`, 'listen_addresses='];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    ...owner,
    stdio: 'ignore',
  });
  // However this program ends.
  process.once('exit', () => server.kill('SIGQUIT'));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const stopServer = async () => {
    if (server.exitCode === null) {
      server.kill('SIGINT');
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true });
  };
  const client = await connected(pg, folder);
  if (client === null) {
    await stopServer();
    return notRun('the server did not start');
  }
  return {
    version: (await client.query('SHOW server_version')).rows[0].server_version,
    client,
    folder,
    async stop() {
      await client.end();
      await stopServer();
    },
  };
}

/** The server refuses to run as root: it then runs as Debian's own user. */
function serverOwner() {
  if (process.getuid() !== 0) return { uid: process.getuid(), gid: process.getgid() };
  const idOf = (flag) => Number(spawnSync('id', [flag, 'postgres']).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Null when it does not answer within ten seconds. */
async function connected(pg, folder) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const client = new pg.Client({ host: folder, user: 'bench', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch {
      await wait(100);
    }
  }
  return null;
}

function notRun(because) {
  console.log(`\n**NOT RUN beside PostGIS: ${because}**\n`);
  return null;
}

/** Seconds to fill the table, and to index and analyse it. */
export async function fill({ client, folder }, venues, weekdaysOf) {
  const startedAt = performance.now();
  await client.query('DROP EXTENSION IF EXISTS postgis CASCADE; DROP TABLE IF EXISTS venues');
  await client.query(TABLE);
  const file = join(folder, 'venues.tsv');
  for (let from = 0; from < venues.length; from += 50_000) {
    const lines = venues.slice(from, from + 50_000).map((venue, at) => rowOf(venue, from + at, weekdaysOf(venue)));
    writeFileSync(file, lines.join('\n') + '\n', { mode: 0o644 });
    await client.query(`COPY venues FROM '${file}'`);
  }
  const filledAt = performance.now();
  for (const sql of INDEXES) await client.query(sql);
  return { fill: (filledAt - startedAt) / 1000, index: (performance.now() - filledAt) / 1000 };
}

function rowOf(venue, number, weekdays) {
  const list = (values) => `{${values.map((value) => JSON.stringify(value)).join(',')}}`;
  return [
    number,
    `SRID=4326;POINT(${venue.position.longitude} ${venue.position.latitude})`,
    list(venue.services),
    list(venue.access),
    list(venue.fees),
    list(venue.specialCare),
    list(venue.publics),
    list(venue.programmes),
    list(weekdays),
    venue.isItinerant,
  ].join('\t');
}

/** Questions by which the faster plan is chosen. */
const TRIALS = 40;

/**
 * `Venues.near` asked of PostGIS, on the sphere as ours. Prepared once, with the faster of two plans: the planner's own, and the one that
 * goes by the list first and sorts after (the planner walks by distance too long for what is rare).
 */
export async function fasterQuestion({ client }, name, filter, positions, limit) {
  const plans = [];
  for (const plan of ['its own', 'list first']) {
    const enter = () => client.query(`SET enable_indexscan = ${plan === 'its own' ? 'on' : 'off'}`);
    const ask = (position) => nearest(client, `${name}, ${plan}`, filter, position, limit);
    await enter();
    const times = [];
    for (const position of positions.slice(0, TRIALS)) {
      const startedAt = performance.now();
      await ask(position);
      times.push(performance.now() - startedAt);
    }
    plans.push({ plan, enter, ask, typical: times.sort((a, b) => a - b)[TRIALS >> 1] });
    if (Object.keys(filter).length === 0) break;
  }
  const best = plans.reduce((one, other) => (other.typical < one.typical ? other : one));
  await best.enter();
  return best;
}

function nearest(client, name, filter, position, limit) {
  return client.query({
    name,
    text: `SELECT number FROM venues ${where(filter)}
           ORDER BY position <-> ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography LIMIT ${limit}`,
    values: [position.longitude, position.latitude],
    rowMode: 'array',
  });
}

function where(filter) {
  const array = (values) =>
    `ARRAY[${values.map((value) => (typeof value === 'number' ? value : `'${value}'`)).join(',')}]`;
  const anyOf = (column, values) => (values === undefined ? [] : [`${column} && ${array(values)}`]);
  const allOf = (column, values) => (values === undefined ? [] : [`${column} @> ${array(values)}`]);
  const conditions = [
    ...anyOf('services', filter.services),
    ...anyOf('access', filter.access),
    ...anyOf('fees', filter.fees),
    ...anyOf('weekdays', filter.opensOn),
    ...allOf('special_care', filter.specialCare),
    ...allOf('publics', filter.publics),
    ...allOf('programmes', filter.programmes),
  ];
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}
