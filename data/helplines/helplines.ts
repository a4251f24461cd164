import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { HELPLINE_IDS, type Helpline, type HelplineId, type Helplines } from '../../bot/domain/helpline.js';

const FILE = v.array(
  v.object({
    id: v.picklist(HELPLINE_IDS),
    contact: v.pipe(v.string(), v.nonEmpty()),
    for: v.pipe(v.string(), v.nonEmpty()),
    hours: v.string(),
    source: v.pipe(v.string(), v.url()),
    verifiedOn: v.pipe(v.string(), v.isoDate()),
  }),
);

/** The dated file of emergency numbers. Throws when it is malformed or when a number that sentences need is missing. */
export function loadHelplines(file: URL = new URL('./helplines.json', import.meta.url)): Helplines {
  const rows = v.parse(FILE, JSON.parse(readFileSync(file, 'utf8')));
  const byId = new Map<HelplineId, Helpline>(rows.map((row) => [row.id, row]));
  const entries = HELPLINE_IDS.map((id): [HelplineId, Helpline] => {
    const row = byId.get(id);
    if (row === undefined) throw new Error(`helplines.json lacks ${id}`);
    return [id, row];
  });
  // Every id of the closed list was just found.
  return Object.fromEntries(entries) as unknown as Helplines;
}
