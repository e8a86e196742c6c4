import { type RefObject, useEffect } from 'react';

/** Puts the focus on the first field, or else button, of a part that has appeared, and gives it back once the part goes. */
export function useFocusInside(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const field = part.current?.querySelector<HTMLElement>('input, textarea, select');
    (field ?? part.current?.querySelector('button'))?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [part]);
}
