import type { CodeInsee } from '../../bot/domain/ids.js';
import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Commune, Departement } from '../../bot/domain/place.js';
import type { Departements, Gazetteer } from '../../bot/ports/gazetteer.js';
import { CommunesFile, departementOf, readDepartements, type CommuneLine, type Former } from './communes-file.js';
import { LinesByCode, LinesByName, type Lines } from './line-index.js';
import { NearNames } from './near-names.js';
import { POPULATION_OF_A_TOWN, shortNameOf, SPECIAL_NAMES } from './short-names.js';

const NONE: readonly Commune[] = [];
/** Paris, Lyon, Marseille: their postcodes belong to their arrondissements, which are closer to the person. */
const DIVIDED = new Set<CodeInsee>(['13055', '69123', '75056']);

/** What people call some territories, folded. */
const EVERYDAY_NAMES: Readonly<Record<string, readonly string[]>> = {
  '986': ['wallis', 'futuna', 'wallis futuna'],
  '987': ['polynesie'],
  '988': ['caledonie'],
};

/** The built-in gazetteer: every commune and arrondissement of France, in memory. */
export class CommunesGazetteer implements Gazetteer, Departements {
  readonly longestNameWords: number;
  readonly #file: CommunesFile;
  readonly #byCode = new LinesByCode();
  readonly #byPostcode = new LinesByCode();
  readonly #byName = new LinesByName();
  readonly #byDepartement = new LinesByName();
  readonly #departementsByCode = new Map<string, Departement>();
  readonly #departementsByName = new Map<string, Departement>();
  readonly #nearNames: NearNames;

  /** `folder` holds communes.tsv and departements.tsv; throws UnreadablePlacesError, or what reading the disk throws. */
  constructor(folder: string) {
    this.#file = new CommunesFile(folder);
    const renamed: { readonly formers: readonly Former[]; readonly index: number }[] = [];
    for (let index = 0; index < this.#file.count; index++) {
      const line = this.#file.line(index);
      this.#addPresent(line, index);
      if (line.formers.length > 0) renamed.push({ formers: line.formers, index });
    }
    for (const { formers, index } of renamed) this.#addFormers(formers, index);
    this.#addShortNames();
    for (const departement of readDepartements(folder)) this.#addDepartement(departement);
    this.#nearNames = new NearNames(this.#byName.names());
    let longest = 0;
    for (const name of this.#byName.names()) longest = Math.max(longest, name.split(' ').length);
    this.longestNameWords = longest;
  }

  byPostcode(postcode: string): readonly Commune[] {
    return this.#communes(this.#byPostcode.get(postcode));
  }

  byName(foldedName: string): readonly Commune[] {
    return this.#communes(this.#byName.get(foldedName));
  }

  byCodeInsee(code: CodeInsee): Commune | null {
    return this.#communes(this.#byCode.get(code))[0] ?? null;
  }

  byNearName(foldedName: string): readonly Commune[] {
    const lines = this.#nearNames.find(foldedName).flatMap((name) => this.#byName.get(name) ?? []);
    return this.#communes([...new Set(lines)].sort((a, b) => a - b));
  }

  departementByCode(code: string): Departement | null {
    return this.#departementsByCode.get(code.toUpperCase()) ?? null;
  }

  departementByName(foldedName: string): Departement | null {
    return this.#departementsByName.get(foldedName) ?? null;
  }

  largestCommunes(departement: string, count: number): readonly Commune[] {
    const lines = this.#byDepartement.get(departement) ?? [];
    return this.#communes(typeof lines === 'number' ? lines : lines.slice(0, count));
  }

  #communes(lines: Lines | undefined): readonly Commune[] {
    if (lines === undefined) return NONE;
    return typeof lines === 'number' ? [this.#file.commune(lines)] : lines.map((line) => this.#file.commune(line));
  }

  #addPresent({ code, name, postcodes }: CommuneLine, index: number): void {
    this.#byCode.add(code, index);
    this.#byName.add(foldPlaceName(name), index);
    if (!isArrondissement(name)) this.#byDepartement.add(departementOf(code), index);
    if (DIVIDED.has(code)) return;
    for (const postcode of postcodes) this.#byPostcode.add(postcode, index);
  }

  #addFormers(formers: readonly Former[], index: number): void {
    for (const { code, name } of formers) {
      if (this.#byCode.get(code) === undefined) this.#byCode.add(code, index);
      if (name !== null) this.#byName.add(foldPlaceName(name), index);
    }
  }

  /** An everyday name is kept when no larger commune bears it: "Saint-Étienne" is never Saint-Étienne-du-Rouvray. */
  #addShortNames(): void {
    const kept: { readonly name: string; readonly index: number }[] = [];
    for (let index = 0; index < this.#file.count; index++) {
      const commune = this.#file.commune(index);
      if (commune.population < POPULATION_OF_A_TOWN) break;
      if (isArrondissement(commune.name)) continue;
      const name = shortNameOf(commune.name, commune.population);
      if (name !== null && firstOf(this.#byName.get(name)) > index) kept.push({ name, index });
    }
    for (const [code, names] of SPECIAL_NAMES) {
      const index = firstOf(this.#byCode.get(code));
      if (index !== Infinity) kept.push(...names.map((name) => ({ name, index })));
    }
    for (const { name, index } of kept) this.#byName.add(name, index);
  }

  #addDepartement(departement: Departement): void {
    this.#departementsByCode.set(departement.code, departement);
    const folded = foldPlaceName(departement.name);
    this.#departementsByName.set(folded, departement);
    this.#departementsByName.set(folded.replace(/^la /, ''), departement);
    for (const name of EVERYDAY_NAMES[departement.code] ?? []) this.#departementsByName.set(name, departement);
  }
}

function isArrondissement(name: string): boolean {
  return name.endsWith(' Arrondissement');
}

function firstOf(lines: Lines | undefined): number {
  if (lines === undefined) return Infinity;
  return typeof lines === 'number' ? lines : (lines[0] ?? Infinity);
}
