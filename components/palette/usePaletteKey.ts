import { useEffect } from 'react';

/** Calls back when Ctrl+K, or Cmd+K, is pressed, wherever the focus is. */
export function usePaletteKey(onPalette: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      onPalette();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onPalette]);
}
