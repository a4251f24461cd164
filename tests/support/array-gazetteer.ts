import type { CodeInsee } from '../../bot/domain/ids.js';
import type { Commune } from '../../bot/domain/place.js';
import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Gazetteer, WordInNames } from '../../bot/ports/gazetteer.js';

/** A gazetteer of the communes it is given; no former names, no near names. */
export class ArrayGazetteer implements Gazetteer {
  readonly #byPostcode = new Map<string, Commune[]>();
  readonly #byName = new Map<string, Commune[]>();
  readonly #byCode = new Map<CodeInsee, Commune>();
  readonly longestNameWords = 12;

  constructor(communes: readonly Commune[]) {
    for (const commune of [...communes].sort((a, b) => b.population - a.population)) {
      this.#byCode.set(commune.codeInsee, commune);
      for (const postcode of commune.postcodes) add(this.#byPostcode, postcode, commune);
      add(this.#byName, foldPlaceName(commune.name), commune);
    }
  }

  byPostcode(postcode: string): readonly Commune[] {
    return this.#byPostcode.get(postcode) ?? [];
  }

  byName(foldedName: string): readonly Commune[] {
    return this.#byName.get(foldedName) ?? [];
  }

  byCodeInsee(code: CodeInsee): Commune | null {
    return this.#byCode.get(code) ?? null;
  }

  byNearName(): readonly Commune[] {
    return [];
  }

  byOpening(): readonly Commune[] {
    return [];
  }

  largest(): readonly Commune[] {
    return [];
  }

  wordInNames(): WordInNames {
    return { opens: true, goesOn: true, closes: true };
  }
}

/** A commune with its true codes and centre (public knowledge); the population only orders homonyms. */
export function commune(
  codeInsee: string,
  name: string,
  postcodes: readonly string[],
  [latitude, longitude]: readonly [number, number],
  population = 10_000,
): Commune {
  const departement =
    codeInsee.startsWith('97') || codeInsee.startsWith('98') ? codeInsee.slice(0, 3) : codeInsee.slice(0, 2);
  return {
    codeInsee,
    name,
    departement,
    postcodes,
    population,
    position: { latitude, longitude },
    isApproximate: false,
  };
}

function add(map: Map<string, Commune[]>, key: string, value: Commune): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
