import { isDeepStrictEqual } from 'node:util';
import type { Absence, Duty, Mediator, Period } from '../../bot/domain/agenda.js';
import { dutiesOverlap, isOutsideContracts } from '../../bot/domain/duty-overlap.js';
import type { AvailabilityNote } from '../../bot/ports/availability.js';
import type { Column } from './columns.js';
import { describeDuty } from './describe-duty.js';
import type { Person, RowJudgement } from './judge-row.js';
import { SINCE_ALWAYS } from './read-duty.js';
import { stableId } from './stable-id.js';
import { WHY } from './why.js';

type Taken = Exclude<RowJudgement, { readonly row: 'refused' }>;
type Told = Pick<Person, 'structurePhone' | 'phone' | 'email'>;

const COLUMN_OF: Readonly<Record<keyof Told, Column>> = {
  structurePhone: 'telephone_structure',
  phone: 'telephone',
  email: 'courriel',
};

/** One mediator as the rows of a file make them, one after the other. */
export class MediatorDraft {
  readonly #duties: { readonly line: number; readonly duty: Duty }[] = [];
  readonly #absences = new Map<string, { readonly line: number; readonly absence: Absence }>();
  readonly #contracts: Period[] = [];
  readonly #told = new Map<keyof Told, { readonly line: number; readonly value: string }>();
  #hasRefused = false;

  constructor(
    private readonly person: Person,
    private readonly note: (note: AvailabilityNote) => void,
  ) {}

  refused(): void {
    this.#hasRefused = true;
  }

  add(line: number, taken: Taken): void {
    if (!this.#agrees(line, taken.person)) return;
    if (taken.row === 'duty') {
      this.#duties.push({ line, duty: taken.duty });
      return;
    }
    const known = this.#absences.get(taken.absence.id);
    if (known === undefined) this.#absences.set(taken.absence.id, { line, absence: taken.absence });
    else this.#repeated(line, known.line);
  }

  /** The mediator, once every row was added, over what is known of them. */
  finished(before: Mediator | null): Mediator {
    const contracts = this.#contracts.length > 0 ? joined(this.#contracts) : (before?.contracts ?? WITHOUT_END);
    const duties = this.#fitting(contracts);
    const kept = this.#keptOf(before, duties);
    const absences = [...this.#absences.values()].map(({ absence }) => absence);
    const others = before?.absences.filter(({ id }) => !this.#absences.has(id)) ?? [];
    const { id, name, structure } = this.person;
    return {
      id,
      name,
      hostStructure: {
        id: stableId('s', structure),
        name: structure,
        phone: this.#said('structurePhone') ?? before?.hostStructure.phone ?? null,
      },
      contracts,
      phone: this.#said('phone') ?? before?.phone ?? null,
      email: this.#said('email') ?? before?.email ?? null,
      duties: [...duties, ...kept],
      absences: [...absences, ...others].sort((a, b) =>
        a.from.day < b.from.day ? -1 : a.from.day > b.from.day ? 1 : 0,
      ),
    };
  }

  /** Those of the file that can be done together, under these contracts, first come first served. */
  #fitting(contracts: readonly Period[]): readonly Duty[] {
    const fitting: { readonly line: number; readonly duty: Duty }[] = [];
    for (const { line, duty } of this.#duties) {
      const same = fitting.find((other) => other.duty.id === duty.id);
      const over = fitting.find((other) => dutiesOverlap(other.duty, duty));
      if (same !== undefined && isDeepStrictEqual(same.duty, duty)) this.#repeated(line, same.line);
      else if (over !== undefined) this.#refuse(line, 'jour', describeDuty(duty), WHY.overlaps(over.line));
      else if (same !== undefined) this.#refuse(line, 'id', describeDuty(duty), WHY.idTwice(same.line));
      else if (isOutsideContracts(duty, contracts))
        this.#refuse(line, 'valable_du', describeDuty(duty), WHY.outsideContracts);
      else fitting.push({ line, duty });
    }
    return fitting.map(({ duty }) => duty);
  }

  /** A file says all the duties of those it names; when part of it could not be read, what it might have said is kept. */
  #keptOf(before: Mediator | null, duties: readonly Duty[]): readonly Duty[] {
    const others = before?.duties.filter((old) => !duties.some(({ id }) => id === old.id)) ?? [];
    if (others.length === 0) return [];
    const kept = this.#hasRefused ? others.filter((old) => !duties.some((duty) => dutiesOverlap(duty, old))) : [];
    // Rows of absences alone say nothing of duties.
    if (this.#duties.length === 0 && !this.#hasRefused) return others;
    for (const duty of others.filter((other) => !kept.includes(other)))
      this.note({
        fate: 'removed',
        line: null,
        column: null,
        value: this.#named(describeDuty(duty)),
        why: WHY.removed,
      });
    if (kept.length > 0) this.note({ fate: 'told', line: null, column: null, value: this.person.name, why: WHY.kept });
    return kept;
  }

  /** What two rows say of one person is the same, or the second is refused. */
  #agrees(line: number, person: Person): boolean {
    const fields: readonly (keyof Told)[] = ['structurePhone', 'phone', 'email'];
    for (const field of fields) {
      const value = person[field];
      const known = this.#told.get(field);
      if (value !== null && known !== undefined && known.value !== value) {
        this.#refuse(line, COLUMN_OF[field], value, WHY.otherThanBefore(known.line));
        return false;
      }
    }
    for (const field of fields) {
      const value = person[field];
      if (value !== null && !this.#told.has(field)) this.#told.set(field, { line, value });
    }
    if (person.contract !== null) this.#contracts.push(person.contract);
    return true;
  }

  #said(field: keyof Told): string | null {
    return this.#told.get(field)?.value ?? null;
  }

  #named(what: string): string {
    return `${this.person.name} : ${what}`;
  }

  #refuse(line: number, column: Column, value: string, why: string): void {
    this.#hasRefused = true;
    this.note({ fate: 'refused', line, column, value, why });
  }

  #repeated(line: number, first: number): void {
    this.note({ fate: 'repeated', line, column: null, value: '', why: WHY.repeated(first) });
  }
}

const WITHOUT_END: readonly Period[] = [{ from: SINCE_ALWAYS, to: null }];

/** In the order of time, those that overlap made one. */
function joined(contracts: readonly Period[]): readonly Period[] {
  const result: Period[] = [];
  for (const contract of [...contracts].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = result.at(-1);
    if (last === undefined || (last.to !== null && last.to < contract.from)) result.push(contract);
    else if (last.to !== null && (contract.to === null || contract.to > last.to))
      result[result.length - 1] = { from: last.from, to: contract.to };
  }
  return result;
}
