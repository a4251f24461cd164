import type { Cancelled, Changed, DutyProblems, ImportView, MediatorsView, WeekView } from '../../agenda/wire.js';
import type { Desk } from '../desk.js';

/** What came of a change: `problem` is a sentence of the server, null when it was made. */
export type Done<T> = { readonly done: T } | { readonly problem: string } | null;

/** The agenda of one mediator as the server tells it, and what is done to it. Null everywhere: no answer, said elsewhere already. */
export class AgendaDesk {
  constructor(private readonly desk: Desk) {}

  mediators(): Promise<Done<MediatorsView>> {
    return this.#get('/agenda/mediators');
  }

  week(mediator: string, day: string | null): Promise<Done<WeekView>> {
    return this.#get(`${at(mediator)}/week${day === null ? '' : `?day=${day}`}`);
  }

  addDuty(
    mediator: string,
    duty: { readonly version: number; readonly cells: Readonly<Record<string, string>>; readonly like: string | null },
  ): Promise<Done<Changed | DutyProblems>> {
    return this.#post(`${at(mediator)}/duties`, duty);
  }

  removeDuty(mediator: string, duty: string, version: number, isSure: boolean): Promise<Done<Changed>> {
    return this.#post(`${at(mediator)}/duties/${encodeURIComponent(duty)}/remove`, { version, isSure });
  }

  addAbsence(
    mediator: string,
    absence: {
      readonly version: number;
      readonly fromDay: string;
      readonly fromTime: string;
      readonly toDay: string;
      readonly toTime: string;
      readonly isSure: boolean;
    },
  ): Promise<Done<Changed>> {
    return this.#post(`${at(mediator)}/absences`, absence);
  }

  removeAbsence(mediator: string, absence: string, version: number): Promise<Done<Changed>> {
    return this.#post(`${at(mediator)}/absences/${encodeURIComponent(absence)}/remove`, { version, isSure: true });
  }

  book(
    mediator: string,
    booking: {
      readonly clientId: string;
      readonly duty: string;
      readonly start: number;
      readonly firstName: string;
      readonly phone: string;
      readonly need: string | null;
    },
  ): Promise<Done<unknown>> {
    return this.#post(`${at(mediator)}/book`, booking);
  }

  feed(mediator: string, renew: boolean): Promise<Done<{ readonly path: string }>> {
    return this.#post(`${at(mediator)}/feed`, { renew });
  }

  cancel(appointment: string): Promise<Done<Cancelled>> {
    return this.#post(`/agenda/appointments/${encodeURIComponent(appointment)}/cancel`, {});
  }

  note(appointment: string, attendance: 'honoured' | 'missed' | 'booked'): Promise<Done<unknown>> {
    return this.#post(`/agenda/appointments/${encodeURIComponent(appointment)}/note`, { attendance });
  }

  importFile(file: File): Promise<Done<ImportView>> {
    return this.#post('/agenda/import', file);
  }

  async #get<T>(path: string): Promise<Done<T>> {
    const answer = await this.desk.answered((api) => api.get<T>(path));
    if (answer === null) return null;
    return answer.got === 'ok' ? { done: answer.value } : { problem: answer.message };
  }

  async #post<T>(path: string, body: unknown): Promise<Done<T>> {
    const answer = await this.desk.answered((api) => api.post<T>(path, body));
    if (answer === null) return null;
    return answer.got === 'ok' ? { done: answer.value } : { problem: answer.message };
  }
}

function at(mediator: string): string {
  return `/agenda/mediators/${encodeURIComponent(mediator)}`;
}
