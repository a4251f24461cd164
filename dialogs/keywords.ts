/**
 * Words that mean one thing wherever they are written alone: the opt-out words that French operators and Twilio ask for, and those that
 * take it back. Exact messages only: "stop, je n'y comprends rien" is a sentence.
 */
const STOP = new Set(['stop', 'stop sms', 'arret', 'arreter', 'desabonner', 'desabonnement', 'unsubscribe']);
const RESUME = new Set(['start', 'reprendre', 'unstop']);

export type Keyword = 'stop' | 'resume';

export function keywordIn(text: string): Keyword | null {
  const said = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (STOP.has(said)) return 'stop';
  return RESUME.has(said) ? 'resume' : null;
}
