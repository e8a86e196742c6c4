import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { ContactId } from '@/storage/model/contact';
import { indexIn, type Lane } from './board-stages';
import type { LaneGiven } from './LaneView';

interface CardFocus extends Pick<LaneGiven, 'focusOn' | 'held' | 'onFocused'> {
  lane: Lane;
  list: RefObject<HTMLElement | null>;
  rows: Virtualizer<HTMLElement, Element>;
  cards: ReadonlyMap<ContactId, unknown> | undefined;
}

/** Gives a card the focus once, as soon as it is there. While it has it, the column follows it to another place in its order. */
export function useCardFocus({ lane, list, rows, cards, focusOn, held, onFocused }: CardFocus): void {
  const id = focusOn ?? held;
  const at = id === undefined ? -1 : indexIn(lane, id);
  const isThere = id !== undefined && cards?.has(id) === true;
  useEffect(() => {
    if (at < 0 || !isThere) return;
    const card = list.current?.querySelector<HTMLElement>(`[data-contact="${CSS.escape(id ?? '')}"]`);
    // Whoever went on to something else meanwhile is left there.
    if (focusOn === undefined && document.activeElement !== card) return;
    rows.scrollToIndex(at);
    card?.focus();
    if (card && focusOn !== undefined) onFocused(focusOn);
  }, [list, rows, id, at, isThere, focusOn, onFocused]);
}
