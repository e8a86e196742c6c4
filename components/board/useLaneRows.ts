import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, use, useCallback, useEffect } from 'react';
import { countFor, idAt, indexIn, type Lane } from './board-stages';
import { LiftedContext } from './LiftedContext';

/** Height of a card with the gap under it, in CSS pixels: all are alike, so that none has to be measured. */
const CARD_PX = 108;
const OVERSCAN = 4;

interface LaneRows {
  lane: Lane;
  list: RefObject<HTMLElement | null>;
  /** Whose card stays in the page wherever the column is scrolled to. */
  held: string | undefined;
  /** So many of each column are needed for what is shown. */
  onNeed: (count: number) => void;
}

/** Which cards of a column are in the page. */
export function useLaneRows({ lane, list, held, onNeed }: LaneRows): Virtualizer<HTMLElement, Element> {
  const lifted = use(LiftedContext);
  const kept = [lifted, held]
    .flatMap((id) => (id === undefined ? [] : indexIn(lane, id)))
    .filter((index) => index >= 0);
  const keptKey = kept.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `keptKey` says what is in `kept`.
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((one, other) => one - other),
    [keptKey],
  );
  const rows = useVirtualizer({
    count: lane.count,
    getScrollElement: () => list.current,
    estimateSize: () => CARD_PX,
    getItemKey: (index) => idAt(lane, index) ?? index,
    overscan: OVERSCAN,
    rangeExtractor,
  });
  const last = rows.getVirtualItems().at(-1)?.index ?? -1;
  const needed = last < 0 ? 0 : countFor(lane, last);
  useEffect(() => onNeed(needed), [needed, onNeed]);
  return rows;
}
