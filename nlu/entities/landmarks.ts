/** Characters of a message that are read. */
const CHARACTERS_READ = 600;

const NEAR = [
  "(?<!\\p{L})(?:tout |juste |assez |[aà] )?pr[eéè]s (?:de |d')(?:la |l'|le )?",
  "(?<!\\p{L})(?:[aà] )?proxi(?:mit[eé])? (?:de |d')(?:la |l'|le )?",
  "(?<!\\p{L})(?:tout |assez )?proche (?:de |d'|du )?(?:la |l'|le )?",
  "(?<!\\p{L})(?:pas|non) (?:tr[eè]s |trop )?loin (?:de |d'|du )(?:la |l'|le )?",
  "(?<!\\p{L})(?:[aà]|du) c[oô]t[eéè]r? (?:de |d'|du )?(?:la |l'|le )?",
  "(?<!\\p{L})(?:en face|face|au niveau|autour|aux? alentours?|aux abords|[aà] deux pas|[aà] 2 pas|[aà] (?:\\d{1,2}|cinq|dix) ?(?:min|mn|minutes?|m[eè]tres|m)(?: [aà] pied)?|[aà] c[oô]t[eé]|pr[eè]s|au pied) (?:de |d'|du |[aà] )(?:la |l'|le )?",
  "(?<!\\p{L})(?:derri[eè]re|devant) (?:la |l'|le )",
  // "On m'a renvoyé vers la mairie", "le bus vers la gare" say no place to start from.
  "(?<!(?:renvoy|orient|dirig|envoy|tourn|adress|rapproch)\\p{L}{0,4} )(?<!\\b(?:bus|train|car|tram|aller|vais|va|route|m[eé]tro) )(?<!\\p{L})vers? (?:la |l'|le )?",
  "(?<!\\p{L})quartier (?:de |d'|du )?(?:la |l'|le )?",
];
const PLACES = 'gare|mairie|h[oôö]pital|[eéè]glise|centre[ -]?ville';
const LANDMARK = new RegExp(`(?:${NEAR.join('|')})(${PLACES})(?!\\p{L})`, 'iu');
/** "En centre-ville", "je suis à la gare": said of where one is, without "près de". */
const WHERE = new RegExp(
  '(?<!\\p{L})(?:en|au|dans le|plein) (?:plein )?(centre[ -]?ville)(?!\\p{L})|(?<!\\p{L})(?:suis|habite|loge|vis) (?:[aà] )la (gare)(?!\\p{L})',
  'iu',
);

/** A landmark that the person is near, as it was written: "gare", "Mairie", "centre-ville"; null when none is said. Immediate, never throws. */
export function readLandmark(text: string): string | null {
  const words = text.slice(0, CHARACTERS_READ).replace(/[’‘`´]/gu, "'");
  const near = LANDMARK.exec(words);
  if (near !== null) return near[1] ?? null;
  const where = WHERE.exec(words);
  return where === null ? null : (where[1] ?? where[2] ?? null);
}
