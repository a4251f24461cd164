import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELPLINE_IDS } from '../../bot/domain/helpline.js';
import { loadHelplines } from '../../data/helplines/helplines.js';

/** Numbers change (3977 became 3133 in March 2026): after this many days they are to be checked again at their source. */
const MOST_DAYS = 180;
/** Replaced or closed: never to be printed again. */
const GONE = ['3977', '01 70 77 23 72', '0170772372'];

describe('the emergency numbers', () => {
  const helplines = loadHelplines();

  it.each(HELPLINE_IDS)('%s was checked at its source less than half a year ago', (id) => {
    const { verifiedOn, source, contact } = helplines[id];
    const days = (Date.now() - Date.parse(verifiedOn)) / 86_400_000;
    expect({ contact, source, isFresh: days <= MOST_DAYS }).toEqual({ contact, source, isFresh: true });
  });

  it('hold none that was replaced or closed', () => {
    const file = readFileSync(join(process.cwd(), 'data/helplines/helplines.json'), 'utf8');
    for (const number of GONE) expect(file).not.toContain(number);
  });
});
