import { type RefObject, useEffect } from 'react';

/** Puts the focus on the first field, or else button, of a part that has appeared, and gives it back once the part goes. */
export function useFocusInside(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const field = firstField(part.current);
    (field ?? part.current?.querySelector('button'))?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [part]);
}

/** Of a group of radio buttons the checked one: it is where Tab would lead, and what Enter would send. */
function firstField(part: HTMLElement | null): HTMLElement | null | undefined {
  const first = part?.querySelector<HTMLElement>('input, textarea, select');
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  const group = [...(part?.querySelectorAll('input') ?? [])].filter(({ name }) => name === first.name);
  return group.find(({ checked }) => checked) ?? first;
}
