/** Folded names of days and months, as the reader of dates writes them. */
export const WEEKDAYS: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
export const MONTHS: readonly string[] =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** For a regular expression, without a group of its own. */
export const A_WEEKDAY = WEEKDAYS.join('|');
export const A_MONTH = MONTHS.join('|');
