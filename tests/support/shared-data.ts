import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Commune } from '../../bot/domain/place.js';
import { ArrayGazetteer } from './array-gazetteer.js';

/** Where the real files are that are never committed, or null (and said aloud) when this machine has none. */
export function sharedData(...parts: readonly string[]): string | null {
  const root = process.env['PASSERELLE_SHARED'] ?? path.resolve(process.cwd(), '../shared');
  const file = path.join(root, 'data', ...parts);
  if (existsSync(file)) return file;
  process.stderr.write(`NOT RUN on real data: ${parts.join('/')} is not on this machine (PASSERELLE_SHARED)\n`);
  return null;
}

/** An API description that is never committed, or null (and said aloud) when this machine has none. */
export function sharedSpec(name: string): string | null {
  const root = process.env['PASSERELLE_SHARED'] ?? path.resolve(process.cwd(), '../shared');
  const file = path.join(root, 'specs', name);
  if (existsSync(file)) return file;
  process.stderr.write(`NOT RUN against its contract: ${name} is not on this machine (PASSERELLE_SHARED)\n`);
  return null;
}

/** Every commune with its true centre. */
export function sharedGazetteer(communesCsv: string): ArrayGazetteer {
  const lines = readFileSync(communesCsv, 'utf8').trim().split('\n').slice(1);
  return new ArrayGazetteer(lines.map(communeOf));
}

function communeOf(line: string): Commune {
  const [codeInsee = '', name = '', postcodes = '', departement = '', , population, latitude, longitude] =
    line.split(',');
  return {
    codeInsee,
    name,
    departement,
    postcodes: postcodes.split('|'),
    population: Number(population),
    position: { latitude: Number(latitude), longitude: Number(longitude) },
    isApproximate: false,
  };
}
