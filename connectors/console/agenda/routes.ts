import * as v from 'valibot';
import type { AvailabilityNote } from '../../../bot/ports/availability.js';
import type { Route } from '../../../bot/ports/http.js';
import { BAD_REQUEST } from '../refusals.js';
import { type AgendaParts, journalOf, jsonIn, ofMediator, type SignedHandle } from './agenda-room.js';
import { appointmentActs } from './appointment-acts.js';
import { changeAgenda } from './change-agenda.js';
import { readAgenda } from './read-agenda.js';
import { NO_SUCH_MEDIATOR } from './refusals.js';
import { type ImportView, LARGEST_FILE_BYTES } from './wire.js';

const BASE = '/aidant/api/agenda';
/** More notes than a page can be read through; the command line prints them all. */
const NOTES_SENT = 500;
const RENEWAL = v.object({ renew: v.boolean() });

/** How the console's door guards a route: signed session, and our own page for what changes anything. */
export interface Guards {
  get(path: string, handle: SignedHandle): Route;
  post(path: string, handle: SignedHandle): Route;
  /** The body unparsed, at most that large. */
  upload(path: string, maxBytes: number, handle: SignedHandle): Route;
}

/** The agenda page's API, under /aidant/api/agenda. */
export function agendaRoutes(parts: AgendaParts, { get, post, upload }: Guards): readonly Route[] {
  const { list, week } = readAgenda(parts);
  const { addDuty, removeDuty, addAbsence, removeAbsence } = changeAgenda(parts);
  const { cancel, note, book } = appointmentActs(parts);
  const journal = journalOf(parts);

  const feed = ofMediator(parts, async ({ mediator }, request, signed) => {
    const given = v.safeParse(RENEWAL, jsonIn(request));
    if (!given.success) return BAD_REQUEST;
    const pass = await parts.mediators.feedPass(mediator.id, given.output.renew);
    if (pass === null) return NO_SUCH_MEDIATOR;
    await journal(signed, given.output.renew ? 'agenda-feed-renew' : 'agenda-feed-read', mediator.id);
    return { status: 200, body: { path: `/agenda/${pass}.ics` } };
  });

  const importFile: SignedHandle = async (request, signed) => {
    if (request.body.is !== 'raw') return BAD_REQUEST;
    const { bytes } = request.body;
    const notes: AvailabilityNote[] = [];
    let notesLeftOut = 0;
    const open = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes;
    };
    const report = await parts.availability.importFile(open, (told) => {
      if (notes.length < NOTES_SENT) notes.push(told);
      else notesLeftOut += 1;
    });
    await journal(signed, 'agenda-import', null);
    const view: ImportView = { report, notes, notesLeftOut };
    return { status: 200, body: { ...view } };
  };

  const mediator = `${BASE}/mediators/:id`;
  return [
    get(`${BASE}/mediators`, list),
    get(`${mediator}/week`, week),
    post(`${mediator}/duties`, addDuty),
    post(`${mediator}/duties/:duty/remove`, removeDuty),
    post(`${mediator}/absences`, addAbsence),
    post(`${mediator}/absences/:absence/remove`, removeAbsence),
    post(`${mediator}/book`, book),
    post(`${mediator}/feed`, feed),
    post(`${BASE}/appointments/:id/cancel`, cancel),
    post(`${BASE}/appointments/:id/note`, note),
    upload(`${BASE}/import`, LARGEST_FILE_BYTES, importFile),
  ];
}
