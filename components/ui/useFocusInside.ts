import { type RefObject, useEffect } from 'react';

/** Puts the focus on the first field of a part that has appeared, and gives it back once the part goes. */
export function useFocusInside(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    part.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [part]);
}
