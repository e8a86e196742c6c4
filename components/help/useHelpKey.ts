import { useEffect } from 'react';
import { isTyping } from '../ui/is-typing';

/** Calls back when `?` is pressed outside a field. */
export function useHelpKey(onHelp: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onHelp();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onHelp]);
}
