import { useCallback, useState } from 'react';
import type { ContactId } from '@/storage/model/contact';
import type { LaneGiven } from './LaneView';

interface FocusedCard {
  /** Whose card is to have the focus next. */
  giveFocus: (id: ContactId | undefined) => void;
  /** What lanes are told of it. */
  focus: Pick<LaneGiven, 'focusOn' | 'held' | 'onFocused'>;
}

/** Which card of the board takes the focus, and which had it so last. */
export function useFocusedCard(): FocusedCard {
  const [focusOn, giveFocus] = useState<ContactId>();
  const [held, hold] = useState<ContactId>();
  const onFocused = useCallback((id: ContactId) => {
    giveFocus(undefined);
    hold(id);
  }, []);
  return { giveFocus, focus: { focusOn, held, onFocused } };
}
