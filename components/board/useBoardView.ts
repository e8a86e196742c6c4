import { create } from 'zustand';
import type { Sort } from '@/storage/model/find/find-query';
import type { Stage } from '@/storage/model/stage';

/** Stages that lead out of the funnel: strips until they are opened. */
export const FOLDED: readonly Stage[] = ['nurture', 'disqualified', 'lost'];

/** In which order cards stand. */
export type CardOrder = 'next' | 'score' | 'last' | 'entered' | 'name';

/** The order of the cards, for the rep to choose. */
export const CARD_ORDERS: readonly { value: CardOrder; label: string; sort: Sort }[] = [
  { value: 'next', label: 'Next touch', sort: { key: 'next' } },
  { value: 'score', label: 'Score', sort: { key: 'score', descending: true } },
  { value: 'last', label: 'Last touch', sort: { key: 'last', descending: true } },
  { value: 'entered', label: 'Days in stage', sort: { key: 'entered' } },
  { value: 'name', label: 'Name', sort: { key: 'name' } },
];

interface BoardView {
  order: CardOrder;
  /** Which of the folded stages were opened; on a board so wide that they are open, which were folded. */
  turned: readonly Stage[];
  setOrder: (order: CardOrder) => void;
  toggle: (stage: Stage) => void;
}

/** How the board is looked at; it outlives a look at another view. */
export const useBoardView = create<BoardView>()((set) => ({
  order: 'next',
  turned: [],
  setOrder: (order) => set({ order }),
  toggle: (stage) =>
    set(({ turned }) => ({
      turned: turned.includes(stage) ? turned.filter((one) => one !== stage) : [...turned, stage],
    })),
}));
