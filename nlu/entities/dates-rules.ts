import { FEAST_RULES } from './dates-feasts.js';
import type { Rule } from './dates-rule.js';
import { ASIDE_RULES, LATER_RULES } from './dates-rules-asides.js';
import { BARE_NUMBER_RULES, COUNTED_DAY_RULES, DATE_RULES_IN_FIGURES, WEEKDAY_RULES } from './dates-rules-days.js';
import { HOUR_RULES } from './dates-rules-hours.js';
import { REFUSAL_RULES } from './dates-rules-refusals.js';
import { MONTH_RULES, WEEK_RULES } from './dates-rules-weeks.js';
import {
  ANY_TIME_RULES,
  CHANGE_RULES,
  EDGE_RULES,
  EARLIEST_RULES,
  LINK_RULES,
  WORD_RULES,
} from './dates-rules-wishes.js';

/** Tried in order at each word; the first that fits and makes a token is taken. */
export const DATE_RULES: readonly Rule[] = [
  ...FEAST_RULES,
  ...HOUR_RULES,
  ...COUNTED_DAY_RULES,
  ...WEEK_RULES,
  ...MONTH_RULES,
  ...DATE_RULES_IN_FIGURES,
  ...WEEKDAY_RULES,
  ...CHANGE_RULES,
  ...EARLIEST_RULES,
  ...ANY_TIME_RULES,
  ...LATER_RULES,
  ...ASIDE_RULES,
  ...EDGE_RULES,
  ...REFUSAL_RULES,
  ...LINK_RULES,
  ...BARE_NUMBER_RULES,
  ...WORD_RULES,
];
