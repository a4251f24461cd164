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

/** What the model thinks of a message: how probably it tells of distress (0..1, calibrated), and of which kind that would be. */
export interface DistressOpinion {
  readonly probability: number;
  readonly kind: DistressKind;
}

export const NO_DISTRESS: DistressOpinion = { probability: 0, kind: 'danger-now' };

/** From this probability on, the model is believed without any rule. Set on nlu/held-back-distress.tsv. */
const MODEL_ALONE = 0.5;
/** From this probability on, a rule is believed: what the model holds for impossible is a play on words. */
const MODEL_DOUBTS = 0.02;

interface ReadyRule {
  readonly rule: Rule;
  readonly patterns: readonly Pattern[];
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
const INDEX = new PatternIndex(
  RULES.flatMap(({ rule, patterns }) => patterns.map((pattern) => ({ rule, pattern }))),
  FREQUENCIES,
);

/**
 * Whether a message tells of someone in danger or despair, and of which kind; null when it does not. Never throws; time in proportion to
 * the text.
 */
export function detectDistress(text: string, { probability, kind }: DistressOpinion): DistressKind | null {
  if (probability < MODEL_DOUBTS) return null;
  const message = vocabulary.read(text);
  if (isLaughing(message)) return null;
  const found = signs(message);
  if (found.size > 0) return kindOf(found, message);
  return probability >= MODEL_ALONE ? kind : null;
}

/** What told, for the tests: the sign and the pattern of each rule that fits. */
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
        return `${rule.sign}: ${pattern.source}${guards.length > 0 ? ` UNLESS ${guards.join(' ; ')}` : ''}`;
      }),
  );
}

function isLaughing(message: Message): boolean {
  return LAUGHS.candidates(message).some(({ pattern }) => matches(pattern, message));
}

function signs(message: Message): ReadonlySet<Sign> {
  const found = new Set<Sign>();
  for (const { rule, pattern } of INDEX.candidates(message))
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

function read(patterns: string): readonly Pattern[] {
  return patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => vocabulary.pattern(line));
}
