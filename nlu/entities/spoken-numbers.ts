/** Numbers in words that people say of their departement, by their first word: "neuf trois", "soixante deux". */
export const SPOKEN_NUMBERS: ReadonlyMap<string, ReadonlyMap<string, string>> = spokenNumbers();
/** Words of "quatre vingt dix sept". */
export const LONGEST_NUMBER = 4;

/** Numbers of two words or more, from "vingt et un" to "quatre vingt quinze", and digit by digit; by their first word, then in full. */
function spokenNumbers(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const digits = ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
  const teens = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix sept', 'dix huit', 'dix neuf'];
  const tens: readonly (readonly [number, string])[] = [
    [20, 'vingt'],
    [30, 'trente'],
    [40, 'quarante'],
    [50, 'cinquante'],
    [60, 'soixante'],
    [80, 'quatre vingt'],
  ];
  const said = [
    ...digits.flatMap((ten, at) => digits.map((unit, unitAt) => [`${ten} ${unit}`, at * 10 + unitAt] as const)),
    ...tens.flatMap(([value, name]) => digits.slice(1).map((unit, at) => [`${name} ${unit}`, value + at + 1] as const)),
    ...tens.map(([value, name]) => [`${name} et un`, value + 1] as const),
    ...[60, 80].flatMap((value) =>
      teens.map((teen, at) => [`${value === 60 ? 'soixante' : 'quatre vingt'} ${teen}`, value + 10 + at] as const),
    ),
    ...[17, 18, 19].map((value) => [teens[value - 10] ?? '', value] as const),
  ];
  const numbers = new Map<string, Map<string, string>>();
  for (const [words, value] of said) {
    const opening = words.split(' ', 1)[0] ?? '';
    const same = numbers.get(opening) ?? new Map<string, string>();
    numbers.set(opening, same.set(words, String(value).padStart(2, '0')));
  }
  return numbers;
}
