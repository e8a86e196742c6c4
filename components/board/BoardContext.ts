import { createContext, useContext } from 'react';
import type { ContactId } from '@/storage/model/contact';
import type { PromotionPolicy } from '@/storage/model/promotion';
import type { RotRules } from '@/storage/model/rotting';
import type { SubStage } from '@/storage/model/sub-stage';

/** What the parts of a board have in common. */
export interface BoardGiven {
  steps: readonly SubStage[];
  rules: RotRules;
  policy: PromotionPolicy;
  onOpen: (contact: { id: ContactId }) => void;
}

/** Given by the page, since settings are no affair of a component. */
export const BoardContext = createContext<BoardGiven | undefined>(undefined);

/** Throws outside of a board. */
export function useBoardGiven(): BoardGiven {
  const given = useContext(BoardContext);
  if (!given) throw new Error('No BoardContext around this component.');
  return given;
}
