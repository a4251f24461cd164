import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Commune, PlaceHeard } from '../../bot/domain/place.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';

/** A commune this many times more populated than the next of its name is meant; nobody means the hamlet by "Paris". */
const DOMINANCE = 50;
/** Enough over one that no longer bears the name: Beaune in Burgundy over a village merged into another. */
const DOMINANCE_OVER_FORMER = 5;
const LESS_LIKELY = 10;
/** Less populated, even the one that bears the name gives way to a town called so for short: "Évry". */
const VILLAGE = 1_000;

/** The commune, or the choice to offer; `communes` is the most populated first, `words` what was said. */
export function settled(communes: readonly Commune[], words: string): PlaceHeard | null {
  const [first, ...rivals] = communes;
  if (first === undefined) return null;
  const said = foldPlaceName(words);
  const bears = (commune: Commune): boolean => foldPlaceName(commune.name) === said;
  const isMeant = rivals.every((rival) => {
    // A town called so for short ("Aulnay"), or that absorbed a village of that name, does not hide the commune that bears it.
    const isShort = foldPlaceName(first.name).startsWith(said);
    if (bears(rival) && !bears(first) && (rival.population >= VILLAGE || !isShort)) return false;
    const times = bears(first) && !bears(rival) ? DOMINANCE_OVER_FORMER : DOMINANCE;
    return first.population >= times * Math.max(1, rival.population);
  });
  return isMeant ? { got: 'commune', commune: first, words } : { got: 'several', communes, words };
}

/** Of names one slip away from what was written: those that are not ten times less populated than the first. */
export function likeliest(communes: readonly Commune[]): readonly Commune[] {
  const most = communes[0]?.population ?? 0;
  return communes.filter((commune) => commune.population * LESS_LIKELY >= most);
}

/** Those of the departement, or all of them when none is there: a wrong departement must not hide the right commune. */
export function preferring(communes: readonly Commune[], departement: string | null): readonly Commune[] {
  if (departement === null) return communes;
  const there = communes.filter((commune) => commune.departement === departement);
  return there.length > 0 ? there : communes;
}

/** The communes of a departement that a name may mean: those that bear it there, else those whose name goes on after it. */
export function inDepartement(
  { name, communes }: { readonly name: string; readonly communes: readonly Commune[] },
  departement: string,
  gazetteer: Gazetteer,
): readonly Commune[] {
  const there = communes.filter((commune) => commune.departement === departement);
  return there.length > 0 ? there : gazetteer.byOpening(name, departement);
}
