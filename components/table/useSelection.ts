import { useCallback, useRef, useState } from 'react';
import type { FindRequest } from '@/storage/model/find/finder';
import { useFinder } from '../finder/FinderContext';

export interface Selection {
  selected: ReadonlySet<string>;
  toggle: (index: number, id: string) => void;
  /** From where selecting began to here, in place of how far it went before; it begins at `from` where nobody was selected. */
  extendTo: (index: number, from: number) => Promise<void>;
  /** Everybody who matches, also those who are not on show. */
  selectAll: () => Promise<void>;
  clear: () => void;
}

interface Selecting {
  query: string;
  ids: ReadonlySet<string>;
  /** Where selecting began; absent while nobody is selected. */
  anchor?: number | undefined;
  /** Whom the last extension took in. */
  range: readonly string[];
}

const NOBODY = new Set<string>();

/** Who is selected: by id, so that neither scrolling nor sorting changes it. Another search begins anew. */
export function useSelection({ query, sort }: Pick<FindRequest, 'query' | 'sort'>): Selection {
  const finder = useFinder();
  const [state, setState] = useState<Selecting>({ query, ids: NOBODY, range: [] });
  const asked = useRef(0);
  const put = useCallback(
    (change: (now: Selecting) => Omit<Selecting, 'query'>) => {
      asked.current += 1;
      setState((now) => ({ query, ...change(now.query === query ? now : { query, ids: NOBODY, range: [] }) }));
    },
    [query],
  );
  const toggle = useCallback(
    (index: number, id: string) =>
      put(({ ids }) => ({ ids: ids.has(id) ? without(ids, [id]) : withMore(ids, [id]), anchor: index, range: [] })),
    [put],
  );
  const extendTo = async (index: number, from: number) => {
    const anchor = (state.query === query ? state.anchor : undefined) ?? from;
    // Known before the answer: the next key may come sooner.
    put((now) => ({ ...now, anchor }));
    const mine = asked.current;
    const [first, last] = [Math.min(anchor, index), Math.max(anchor, index)];
    const page = await finder.page({ query, sort, from: first, count: last - first + 1 });
    // Whoever went on meanwhile means something else.
    if (mine === asked.current)
      put(({ ids, range }) => ({ ids: withMore(without(ids, range), page.ids), anchor, range: page.ids }));
  };
  const selectAll = async () => {
    const everybody = await finder.everyId(query);
    put(({ anchor }) => ({ ids: new Set(everybody), anchor, range: [] }));
  };
  const selected = state.query === query ? state.ids : NOBODY;
  return { selected, toggle, extendTo, selectAll, clear: () => put(() => ({ ids: NOBODY, range: [] })) };
}

const withMore = (ids: ReadonlySet<string>, more: readonly string[]) => new Set([...ids, ...more]);
const without = (ids: ReadonlySet<string>, gone: readonly string[]) => {
  const left = new Set(ids);
  for (const id of gone) left.delete(id);
  return left;
};
