import type { CodeInsee } from '../../bot/domain/ids.js';
import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Commune, Departement } from '../../bot/domain/place.js';
import type { Departements, Gazetteer, WordInNames } from '../../bot/ports/gazetteer.js';
import {
  CommunesFile,
  departementOf,
  readDepartements,
  type CommuneLine,
  type Former,
  type OfficialCentres,
} from './communes-file.js';
import { LinesByCode, LinesByName } from './line-index.js';
import { isOneEdit, NearNames } from './near-names.js';
import { POPULATION_OF_A_TOWN, shortNameOf, SPECIAL_NAMES } from './short-names.js';
import { WordsOfNames } from './words-of-names.js';

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
  #longestNameWords = 0;
  readonly #file: CommunesFile;
  readonly #byCode = new LinesByCode();
  readonly #byPostcode = new LinesByCode();
  readonly #byName = new LinesByName();
  readonly #byDepartement = new LinesByName();
  readonly #departementsByCode = new Map<string, Departement>();
  readonly #departementsByName = new Map<string, Departement>();
  readonly #departementOpenings = new Set<string>();
  readonly #nearNames = new NearNames(this.#byName.names);
  readonly #words = new WordsOfNames();

  /**
   * `folder` holds communes.tsv and departements.tsv; `centres` are the official ones, null for the built-in estimates. Throws
   * UnreadablePlacesError, or what reading the disk throws.
   */
  constructor(folder: string, centres: OfficialCentres | null = null) {
    this.#file = new CommunesFile(folder, centres);
    const renamed: { readonly formers: readonly Former[]; readonly index: number }[] = [];
    for (let index = 0; index < this.#file.count; index++) {
      const line = this.#file.line(index);
      this.#addPresent(line, index);
      if (line.formers.length > 0) renamed.push({ formers: line.formers, index });
    }
    for (const { formers, index } of renamed) this.#addFormers(formers, index);
    this.#addShortNames();
    for (const departement of readDepartements(folder)) this.#addDepartement(departement);
  }

  get longestNameWords(): number {
    return this.#longestNameWords;
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
    const names = this.#nearNames.find(foldedName);
    if (names.length === 0) return NONE;
    const lines = names.flatMap((name) => this.#byName.at(name));
    return this.#communes([...new Set(lines)].sort((a, b) => a - b));
  }

  byOpening(foldedWords: string, departement: string): readonly Commune[] {
    const opening = `${foldedWords} `;
    const lines = this.#byDepartement.get(departement);
    return this.#communes(lines.filter((line) => foldPlaceName(this.#file.line(line).name).startsWith(opening)));
  }

  largest(count: number): readonly Commune[] {
    return Array.from({ length: Math.min(count, this.#file.count) }, (_unused, line) => this.#file.commune(line));
  }

  wordInNames(word: string): WordInNames {
    return this.#words.where(word);
  }

  departementByCode(code: string): Departement | null {
    return this.#departementsByCode.get(code.toUpperCase()) ?? null;
  }

  departementByName(foldedName: string): Departement | null {
    return this.#departementsByName.get(foldedName) ?? null;
  }

  departementsByNearName(foldedName: string): readonly Departement[] {
    const near = [...this.#departementsByName].filter(([name]) => isOneEdit(foldedName, name));
    return [...new Set(near.map(([, departement]) => departement))];
  }

  opensDepartement(word: string): boolean {
    return this.#departementOpenings.has(word);
  }

  largestCommunes(departement: string, count: number): readonly Commune[] {
    return this.#communes(this.#byDepartement.get(departement).slice(0, count));
  }

  #communes(lines: readonly number[]): readonly Commune[] {
    return lines.length === 0 ? NONE : lines.map((line) => this.#file.commune(line));
  }

  #addPresent({ code, name, postcodes }: CommuneLine, index: number): void {
    this.#byCode.add(code, index);
    this.#addName(foldPlaceName(name), index);
    if (!isArrondissement(name)) this.#byDepartement.add(departementOf(code), index);
    if (DIVIDED.has(code)) return;
    this.#byPostcode.addAll(postcodes, index);
  }

  #addName(folded: string, index: number): void {
    const number = this.#byName.add(folded, index);
    if (number === -1) return;
    this.#nearNames.add(folded, number);
    this.#longestNameWords = Math.max(this.#longestNameWords, this.#words.add(folded));
  }

  #addFormers(formers: readonly Former[], index: number): void {
    for (const { code, name } of formers) {
      if (this.#byCode.get(code).length === 0) this.#byCode.add(code, index);
      if (name !== null) this.#addName(foldPlaceName(name), index);
    }
  }

  /** An everyday name is kept when no larger commune bears it: "Saint-Étienne" is never Saint-Étienne-du-Rouvray. */
  #addShortNames(): void {
    const kept: { readonly name: string; readonly index: number }[] = [];
    for (let index = 0; index < this.#file.count; index++) {
      const population = this.#file.population(index);
      if (population < POPULATION_OF_A_TOWN) break;
      const official = this.#file.line(index).name;
      if (isArrondissement(official)) continue;
      const name = shortNameOf(official, population);
      if (name !== null && (this.#byName.get(name)[0] ?? Infinity) > index) kept.push({ name, index });
    }
    for (const [code, names] of SPECIAL_NAMES) {
      const [index] = this.#byCode.get(code);
      if (index !== undefined) kept.push(...names.map((name) => ({ name, index })));
    }
    for (const { name, index } of kept) this.#addName(name, index);
  }

  #addDepartement(departement: Departement): void {
    this.#departementsByCode.set(departement.code, departement);
    const folded = foldPlaceName(departement.name);
    const everyday = EVERYDAY_NAMES[departement.code] ?? [];
    for (const name of [folded, folded.replace(/^la /, ''), ...everyday]) {
      this.#departementsByName.set(name, departement);
      this.#departementOpenings.add(name.split(' ')[0] ?? '');
    }
  }
}

function isArrondissement(name: string): boolean {
  return name.endsWith(' Arrondissement');
}
