import * as v from 'valibot';
import type { Called } from './requests.js';

/** Every row of every page; `unreadable` counts the rows that do not follow the contract, `isWhole` is false past the cap. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly unreadable: number;
  readonly isWhole: boolean;
}

/** A hundred rows a page: more than any agent has, and an end if they ever count wrong. */
const MOST_PAGES = 200;

export interface Page {
  readonly rows: readonly unknown[];
  /** Null: the last page. */
  readonly nextPage: number | null;
}

/** One page as it is answered: a list under its own name, each row to be judged apart. */
export function pageOf(list: string): v.GenericSchema<unknown, Page> {
  const meta = v.object({ next_page: v.nullable(v.pipe(v.number(), v.safeInteger())) });
  return v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((page) => ({ meta: page['meta'], rows: page[list] })),
    v.object({ meta, rows: v.array(v.unknown()) }),
    v.transform((page): Page => ({ rows: page.rows, nextPage: page.meta.next_page })),
  );
}

/** Follows `next_page` to the end, `mostPages` at most; a failure on the way is the failure of the whole. */
export async function everyPage<Schema extends v.GenericSchema>(
  ask: (page: number) => Promise<Called<Page>>,
  row: Schema,
  mostPages: number = MOST_PAGES,
): Promise<Called<Listed<v.InferOutput<Schema>>>> {
  const rows: v.InferOutput<Schema>[] = [];
  let unreadable = 0;
  let page: number | null = 1;
  for (let asked = 0; page !== null && asked < mostPages; asked += 1) {
    const called: Called<Page> = await ask(page);
    if (called.got === 'failure') return called;
    for (const one of called.answer.rows) {
      const read = v.safeParse(row, one);
      if (read.success) rows.push(read.output);
      else unreadable += 1;
    }
    const { nextPage }: Page = called.answer;
    // A list that sends us backwards would never end.
    page = nextPage !== null && nextPage > page ? nextPage : null;
  }
  return { got: 'answer', answer: { rows, unreadable, isWhole: page === null } };
}
