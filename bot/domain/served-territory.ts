import type { Duty } from './agenda.js';
import type { CodeInsee } from './ids.js';

/** Municipal arrondissements, by the beginnings of their codes, and the commune they are part of. */
const DIVIDED: readonly (readonly [RegExp, CodeInsee])[] = [
  [/^751(0[1-9]|1\d|20)$/, '75056'],
  [/^6938[1-9]$/, '69123'],
  [/^132(0[1-9]|1[0-6])$/, '13055'],
];

/** Postcodes of Corse-du-Sud begin with 200 and 201; those of Haute-Corse with 202 and 206. */
const SOUTH_OF_CORSICA = /^20[01]/;

/** What a duty's territory may name to serve a commune: its code, the commune it is an arrondissement of, its departement. */
export function territoriesOf(commune: CodeInsee): readonly string[] {
  const whole = DIVIDED.find(([pattern]) => pattern.test(commune));
  return [commune, ...(whole === undefined ? [] : [whole[1]]), departementOfCode(commune)];
}

/** Whom a duty by telephone or at home serves; a place that says nothing serves its own departement. */
export function territoryServed({ territory, place }: Duty): readonly string[] {
  if (territory.length > 0) return territory;
  return [place.codeInsee === null ? departementOfPostcode(place.postcode) : departementOfCode(place.codeInsee)];
}

/** Whoever comes to a place is received, unless it names a territory; by telephone or at home, a territory is always meant. */
export function serves(duty: Duty, commune: CodeInsee): boolean {
  return isServed(servedAlone(duty), territoriesOf(commune));
}

/** The only territory that a duty serves; null when it receives whoever comes. */
export function servedAlone(duty: Duty): readonly string[] | null {
  return duty.kind.way === 'on-site' && duty.territory.length === 0 ? null : territoryServed(duty);
}

/** The two halves of `serves`, each worked out once: `served` is `servedAlone` of the duty, `codes` are the `territoriesOf` the commune. */
export function isServed(served: readonly string[] | null, codes: readonly string[]): boolean {
  return served === null || served.some((code) => codes.includes(code));
}

/** '23', '2A', '974', of an INSEE code. */
function departementOfCode(code: CodeInsee): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2);
}

function departementOfPostcode(postcode: string): string {
  if (!postcode.startsWith('20')) return departementOfCode(postcode);
  return SOUTH_OF_CORSICA.test(postcode) ? '2A' : '2B';
}
