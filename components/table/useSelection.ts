import { useCallback, useState } from 'react';
import type { FindRequest } from '@/storage/model/find/finder';
import { useFinder } from '../finder/FinderContext';

export interface Selection {
  selected: ReadonlySet<string>;
  toggle: (index: number, id: string) => void;
  /** From where was selected last to here. */
  extendTo: (index: number) => Promise<void>;
  /** Everybody who matches, also those who are not on show. */
  selectAll: () => Promise<void>;
  clear: () => void;
}

/** Who is selected: by id, so that neither scrolling nor sorting changes it. Another search begins anew. */
export function useSelection({ query, sort }: Pick<FindRequest, 'query' | 'sort'>): Selection {
  const finder = useFinder();
  const [state, setState] = useState({ query, ids: new Set<string>(), anchor: 0 });
  const selected = state.query === query ? state.ids : new Set<string>();
  const put = useCallback(
    (change: (ids: ReadonlySet<string>) => Set<string>, anchor?: number) =>
      setState((now) => ({
        query,
        ids: change(now.query === query ? now.ids : new Set()),
        anchor: anchor ?? now.anchor,
      })),
    [query],
  );
  const toggle = useCallback(
    (index: number, id: string) => put((ids) => (ids.has(id) ? without(ids, id) : new Set([...ids, id])), index),
    [put],
  );
  const extendTo = async (index: number) => {
    const [from, to] = [Math.min(state.anchor, index), Math.max(state.anchor, index)];
    const { ids: between } = await finder.page({ query, sort, from, count: to - from + 1 });
    put((ids) => new Set([...ids, ...between]));
  };
  const selectAll = async () => {
    const everybody = await finder.everyId(query);
    put(() => new Set(everybody));
  };
  return { selected, toggle, extendTo, selectAll, clear: () => put(() => new Set()) };
}

const without = (ids: ReadonlySet<string>, id: string) => new Set([...ids].filter((one) => one !== id));
