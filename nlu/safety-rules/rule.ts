/** What a rule shows: a wish to die, a danger now, or harm done to someone (whose kind is then told by who suffers it). */
export type Sign = 'suicide' | 'danger' | 'harm' | 'child' | 'elder';

/** Why a sign may be nothing: see `guards.ts`. */
export type Guard = 'fiction' | 'past' | 'machine' | 'idiom' | 'information';

/** Rules of one idea; one pattern per line (the language is in `safety-pattern.ts`), lines that start with # are comments. */
export interface Rule {
  readonly idea: string;
  readonly sign: Sign;
  readonly unless: readonly Guard[];
  readonly patterns: string;
}
