import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Sort } from '@/storage/model/find/find-query';
import { contactsInOrder } from '@/storage/queries/contacts-in-order';
import { useAnswer } from '../finder/useAnswer';

/** Rows are fetched by windows that begin at a whole number of steps, so that scrolling a little asks for nothing. */
const STEP = 50;
const WINDOW = 150;
const NOBODY: readonly string[] = [];

/** What the table shows of what was found. */
export interface TableRows {
  /** `undefined` until it is known. */
  total: number | undefined;
  failure: unknown;
  /** Those around the place that is on show. */
  ids: readonly string[];
  idAt: (index: number) => string | undefined;
  /** `undefined` while the row is being fetched. */
  contactAt: (index: number) => Contact | undefined;
}

/** The rows around the place that is on show; `first` is the index of the first visible one. */
export function useTableRows(query: string, sort: Sort, first: number): TableRows {
  const from = Math.max(0, Math.floor(first / STEP) * STEP - STEP);
  const asked = `${query}\n${JSON.stringify(sort)}`;
  const { found, failure } = useAnswer(`${asked}\n${from}`, async (finder) => {
    const page = await finder.page({ query, sort, from, count: WINDOW });
    return { asked, from, ...page };
  });
  const isOfThis = found?.asked === asked;
  const ids = isOfThis ? found.ids : undefined;
  const start = found?.from ?? 0;
  const contacts = useLiveQuery(async () => ({ ids, rows: ids ? await contactsInOrder(ids) : [] }), [ids?.join()]);
  const idAt = useCallback((index: number) => ids?.[index - start], [ids, start]);
  const contactAt = useCallback(
    (index: number) => {
      const id = ids?.[index - start];
      const row = contacts?.rows[index - start];
      if (row && row.id === id) return row;
      return id === undefined ? undefined : contacts?.rows.find((one) => one?.id === id);
    },
    [ids, start, contacts],
  );
  return { total: found?.total, failure, ids: ids ?? NOBODY, idAt, contactAt };
}
