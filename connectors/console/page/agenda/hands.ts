import type { WeekView } from '../../agenda/wire.js';
import type { AgendaDesk, Done } from './agenda-desk.js';

/** What a part of the page may do to the whole. */
export interface Hands {
  readonly agenda: AgendaDesk;
  readonly week: WeekView;
  /** Reads the week again, then says `notice`. */
  changed(notice: string): Promise<void>;
  /** Says what went wrong; the week is read again, since it is no longer what was shown. */
  failed(done: Done<unknown>): Promise<void>;
}
