/**
 * How a French word sounds, roughly: words written by ear get the key of the word meant ("kan" and "quand", "déclarassion" and
 * "déclaration"). Folded words in; silent ends are dropped, so that "cliqué", "cliquer" and "cliquez" sound alike too.
 */
export function phoneticKey(word: string): string {
  const end = audibleLength(word);
  let key = '';
  let at = 0;
  while (at < end) {
    const [sound, taken] = soundAt(word, at);
    if (sound !== '' && !key.endsWith(sound)) key += sound;
    at += taken;
  }
  return key;
}

const SILENT_END = new Set('stdxpz');

/** Letters before the silent end; at least two are kept. A final e keeps the consonant before it audible ("vite"). */
function audibleLength(word: string): number {
  let end = word.length;
  if (end > 3 && word.endsWith('es')) end -= 2;
  else if (end > 2 && word.endsWith('e')) end -= 1;
  else while (end > 2 && SILENT_END.has(word.charAt(end - 1))) end -= 1;
  if (end < word.length && word.charAt(end) === 'e') return end > 2 && word.charAt(end - 1) === 'e' ? end - 1 : end;
  const last = word.charAt(end - 1);
  const before = word.charAt(end - 2);
  if (end > 3 && end === word.length && before === 'e' && last === 'r') return end - 2;
  if (end > 3 && last === 'e') return end - 1;
  return end > 4 && before === 'a' && last === 'i' ? end - 2 : end;
}

const isVowel = (letter: string): boolean => letter !== '' && 'aeiouy'.includes(letter);
const isFront = (letter: string): boolean => letter === 'e' || letter === 'i' || letter === 'y';

/** The sound of the letters from `at`, and how many letters it takes. Capitals are nasal vowels. */
function soundAt(word: string, at: number): readonly [string, number] {
  const letter = word.charAt(at);
  // A silent end still softens the letter before it ("place", "menage").
  const next = word.charAt(at + 1);
  const third = word.charAt(at + 2);
  if (isVowel(letter)) return vowelAt(word, at, letter, next, third);
  switch (letter) {
    case 'c':
      if (next === 'h') return ['C', 2];
      if (next === 'k' || next === 'q') return ['k', 2];
      return isFront(next) ? ['s', 1] : ['k', 1];
    case 'q':
      return next === 'u' ? ['k', 2] : ['k', 1];
    case 'g':
      if (next === 'n') return ['n', 2];
      if (next === 'u' && isVowel(third)) return ['g', 2];
      if (next === 'e' && (third === 'a' || third === 'o')) return ['j', 2];
      return isFront(next) ? ['j', 1] : ['g', 1];
    case 's':
      if (next === 'h') return ['C', 2];
      return next === 'c' && isFront(third) ? ['s', 2] : ['s', 1];
    case 'z':
      return ['s', 1];
    case 't':
      if (next === 'h') return ['t', 2];
      return next === 'i' && third === 'o' && at > 0 ? ['s', 1] : ['t', 1];
    case 'p':
      return next === 'h' ? ['f', 2] : ['p', 1];
    case 'h':
      return ['', 1];
    case 'w':
      return ['u', 1];
    default:
      return [letter, 1];
  }
}

function vowelAt(word: string, at: number, letter: string, next: string, third: string): readonly [string, number] {
  const nasal = (length: number): boolean => {
    const mark = word.charAt(at + length - 1);
    const after = word.charAt(at + length);
    return (mark === 'n' || mark === 'm') && !isVowel(after) && after !== 'n' && after !== 'm' && after !== 'h';
  };
  switch (letter) {
    case 'e':
      if (next === 'a' && third === 'u') return ['o', 3];
      if (next === 'u') return ['e', 2];
      if (next === 'i') return nasal(3) ? ['I', 3] : ['e', 2];
      if (nasal(2)) return word.charAt(at - 1) === 'i' ? ['I', 2] : ['A', 2];
      return ['e', 1];
    case 'a':
      if (next === 'u') return ['o', 2];
      if (next === 'i' || next === 'y') return nasal(3) ? ['I', 3] : ['e', 2];
      return nasal(2) ? ['A', 2] : ['a', 1];
    case 'o':
      if (next === 'e' && third === 'u') return ['e', 3];
      if (next === 'u') return ['U', 2];
      if (next === 'i' || next === 'y') return nasal(3) ? ['UI', 3] : ['Ua', 2];
      return nasal(2) ? ['O', 2] : ['o', 1];
    case 'u':
      return nasal(2) ? ['I', 2] : ['u', 1];
    default:
      if (nasal(2)) return ['I', 2];
      return next === 'l' && third === 'l' ? ['i', 3] : ['i', 1];
  }
}
