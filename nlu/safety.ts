import type { DistressKind } from '../bot/domain/conversation.js';
import { PatternIndex } from './safety-index.js';
import { matches, type Message, type Pattern } from './safety-pattern.js';
import { DANGER } from './safety-rules/danger.js';
import { GUARDS } from './safety-rules/guards.js';
import { HARM } from './safety-rules/harm.js';
import { ORDINARY } from './safety-rules/ordinary.js';
import type { Guard, Rule, Sign } from './safety-rules/rule.js';
import { SUICIDE } from './safety-rules/suicide.js';
import { ADULT_CUES, CHILD_CUES, ELDER_CUES, VULNERABLE } from './safety-rules/vulnerable.js';
import { safetyWords } from './safety-rules/words.js';
import { Vocabulary } from './safety-vocabulary.js';

/** From this probability of `safety.distress` on, a weak rule is believed. To be tuned on held-back messages when the model changes. */
const MODEL_SECONDS_WEAK_RULE = 0.5;

/** From this probability on, the model is believed without any rule. */
const MODEL_ALONE = 0.99;

interface ReadyRule {
  readonly rule: Rule;
  readonly patterns: readonly Pattern[];
}

interface PatternOfRule {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

export const vocabulary = new Vocabulary(safetyWords(), new Set(ORDINARY.split(/\s+/u)));
const RULES: readonly ReadyRule[] = [...SUICIDE, ...DANGER, ...VULNERABLE, ...HARM].map((rule) => ({
  rule,
  patterns: read(rule.patterns),
}));
const LAUGH = read(GUARDS.laugh).map((pattern) => ({ pattern }));
const GUARD: Readonly<Record<Guard, readonly Pattern[]>> = {
  fiction: read(GUARDS.fiction),
  past: read(GUARDS.past),
  machine: read(GUARDS.machine),
  idiom: read(GUARDS.idiom),
  information: read(GUARDS.information),
};
const CHILD = read(CHILD_CUES);
const ADULT = read(ADULT_CUES);
const ELDER = read(ELDER_CUES);
/** Once every pattern is read, since patterns teach words too. */
const FREQUENCIES = vocabulary.frequencies(RULES.flatMap(({ patterns }) => patterns));
const LAUGHS = new PatternIndex(LAUGH, FREQUENCIES);
const STRONG = indexed('strong');
const WEAK = indexed('weak');

/**
 * Whether a message tells of someone in danger or despair, and of which kind; null when it does not. `modelProbability` is the calibrated
 * probability of `safety.distress` (0..1); with 0 the rules stand alone. Never throws; time in proportion to the text.
 */
export function detectDistress(text: string, modelProbability: number): DistressKind | null {
  const message = vocabulary.read(text);
  if (isLaughing(message)) return null;
  const strong = signs(message, STRONG);
  if (strong.size > 0) return kindOf(strong, message);
  if (modelProbability >= MODEL_SECONDS_WEAK_RULE) {
    const weak = signs(message, WEAK);
    if (weak.size > 0) return kindOf(weak, message);
  }
  return modelProbability >= MODEL_ALONE ? kindOf(new Set(['harm']), message) : null;
}

/** What told, for the tests: the idea and the pattern of each strong rule that fits. */
export function explain(text: string): readonly string[] {
  const message = vocabulary.read(text);
  if (isLaughing(message)) return ['laugh'];
  return RULES.flatMap(({ rule, patterns }) =>
    patterns
      .filter((pattern) => matches(pattern, message))
      .map((pattern) => {
        const guards = rule.unless.flatMap((guard) =>
          GUARD[guard].filter((each) => matches(each, message)).map((each) => `${guard}<${each.source}>`),
        );
        return `${rule.strength} ${rule.sign}: ${pattern.source}${guards.length > 0 ? ` UNLESS ${guards.join(' ; ')}` : ''}`;
      }),
  );
}

function isLaughing(message: Message): boolean {
  return LAUGHS.candidates(message).some(({ pattern }) => matches(pattern, message));
}

function signs(message: Message, index: PatternIndex<PatternOfRule>): ReadonlySet<Sign> {
  const found = new Set<Sign>();
  for (const { rule, pattern } of index.candidates(message))
    if (!found.has(rule.sign) && matches(pattern, message) && !rule.unless.some((guard) => any(GUARD[guard], message)))
      found.add(rule.sign);
  return found;
}

function kindOf(found: ReadonlySet<Sign>, message: Message): DistressKind {
  if (found.has('danger')) return 'danger-now';
  if (found.has('suicide')) return 'suicide';
  if (any(ELDER, message)) return 'elder';
  if (found.has('elder') && !found.has('child')) return 'elder';
  if (any(ADULT, message) && found.has('harm')) return 'violence';
  if (found.has('child') || any(CHILD, message)) return 'child';
  return 'violence';
}

const any = (patterns: readonly Pattern[], message: Message): boolean =>
  patterns.some((pattern) => matches(pattern, message));

function indexed(strength: Rule['strength']): PatternIndex<PatternOfRule> {
  const held = RULES.filter(({ rule }) => rule.strength === strength).flatMap(({ rule, patterns }) =>
    patterns.map((pattern) => ({ rule, pattern })),
  );
  return new PatternIndex(held, FREQUENCIES);
}

function read(patterns: string): readonly Pattern[] {
  return patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => vocabulary.pattern(line));
}
