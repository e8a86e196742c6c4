import { type RefObject, useEffect } from 'react';

/** Calls back when the focus or the pointer goes somewhere outside the element, while `active`. */
export function useLeave(root: RefObject<HTMLElement | null>, active: boolean, onLeave: () => void): void {
  useEffect(() => {
    if (!active) return;
    const check = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) onLeave();
    };
    document.addEventListener('focusin', check);
    document.addEventListener('pointerdown', check);
    return () => {
      document.removeEventListener('focusin', check);
      document.removeEventListener('pointerdown', check);
    };
  }, [root, active, onLeave]);
}
