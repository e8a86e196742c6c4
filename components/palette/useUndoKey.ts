import { useEffect, useRef } from 'react';
import { isTyping } from '../ui/is-typing';

/** Calls back when Ctrl+Z, or Cmd+Z, is pressed; in a field it takes back what was typed there, and in a dialog nothing. One at a time. */
export function useUndoKey(onUndo: () => Promise<void>): void {
  const undo = useRef(onUndo);
  useEffect(() => {
    undo.current = onUndo;
  });
  useEffect(() => {
    let isBusy = false;
    const hear = (event: KeyboardEvent) => {
      const isKey =
        event.key.toLowerCase() === 'z' && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
      if (!isKey || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (isBusy || event.repeat) return;
      isBusy = true;
      void undo.current().finally(() => {
        isBusy = false;
      });
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
