import { localTimeAt } from '../../bot/domain/local-time.js';
import type { WhenHeard } from '../../bot/domain/when-heard.js';
import { fromOpinions } from './dates-from-opinions.js';
import { NO_SECOND_OPINION, type SecondOpinion } from './dates-opinion.js';
import { readSpelled } from './dates-reader.js';
import { spellDates } from './dates-spelling.js';
import { A_WEEKDAY, MONTHS } from './dates-words.js';

export interface AskedWhen {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA zone of the place of the appointment; any other name throws RangeError. */
  readonly zone: string;
  /** The last question asked for a date: a bare "le 2" is one. */
  readonly isAwaited: boolean;
}

/** Words and figures without which a message says nothing of when; on what `spellDates` wrote. */
const CUE = new RegExp(
  [
    `\\b(?:${A_WEEKDAY}|demain|apresdemain|aujourdhui|lendemain|veille|matin|aprem|soir|midi|weekend|semaine|quinzaine|huitaine)\\b`,
    `\\b(?:${MONTHS.filter((month) => !/^(?:mars|mai|juin)$/u.test(month)).join('|')}|noel|paques|ascension|pentecote|toussaint|nouvel an|jours de l an)\\b`,
    `\\b(?:\\d{1,2}(?:er)?|en|courant|debut|mi|fin|avant|apres|des|partir de|ici|mois de|jusque) ?(?:mars|mai|juin|sept)\\b`,
    `\\b\\d{1,2} ?(?:h|heures|[:.]\\d{2})|\\b\\d{1,2} ?/ ?\\d{1,2}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\bj ?\\+ ?\\d`,
    `\\b(?:dans|sous|ici) (?:environ |les )?(?:\\d{1,3}|une?|la|quelques) ?(?:jours|j|heures|h|mois|journee|minutes|mn|dizaine)\\b`,
    `\\b(?:le|au|du) \\d{1,2}\\b|\\b(?:lun|mar|mer|jeu|ven|sam|dim|vend) (?:ou|et|a|vers|apres|avant|\\d)`,
    `\\b(?:plus|\\+) ?(?:tot|vite|rapidement|rapide|proche)\\b|\\bque (?:possible|vous (?:pouvez|pourrez))|\\bdelais?\\b|\\burgen|\\brapidement\\b`,
    `\\b(?:mois|annee|an|jours|jour) (?:prochain|qui vien)|\\bprochain|\\bcreneau|\\bpremier(?:e)? (?:date|place|dispo)|\\bfin (?:de |d |du )|\\bles fetes\\b`,
    `\\bn importe (?:qu|le)|\\bquand (?:vous|tu|ca)\\b|\\bcomme (?:vous|tu|ca)\\b|\\bpeu (?:m )?importe|\\bconvenance\\b|\\btous les jours\\b|\\btout le temps\\b`,
    `\\b(?:apres|avant|sortie|sortant) (?:[a-z]{1,4} ){0,2}(?:ecole|travail|boulot|taf|cours|classe|bureau|manger|dejeuner)\\b|\\bpause\\b`,
  ].join('|'),
  'u',
);

/** Is it worth reading? Cheap (tens of microseconds), and says yes too often rather than too seldom. */
export function hasDateCue(text: string): boolean {
  return CUE.test(spellDates(text));
}

/**
 * What a message says about when; null when it says nothing of the future. Reads `MAX_DATE_CHARACTERS`. `secondOpinion` is asked
 * only when our reader found nothing where a date is awaited or hinted at. Never rejects if `secondOpinion` does not.
 */
export async function readWhen(
  text: string,
  asked: AskedWhen,
  secondOpinion: SecondOpinion = NO_SECOND_OPINION,
): Promise<WhenHeard | null> {
  const spelled = spellDates(text);
  const own = readSpelled(spelled, asked);
  if (own.got === 'when') return own.when;
  if (own.got === 'gone' || !(asked.isAwaited || CUE.test(spelled))) return null;
  const reference = localTimeAt(asked.now, asked.zone);
  return fromOpinions(await secondOpinion(spelled, reference), reference);
}
