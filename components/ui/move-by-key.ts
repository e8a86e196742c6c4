import type { KeyboardEvent } from 'react';

const STEPS: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

/** What an entry of an ordered list does with Alt and an arrow key: it takes another place. */
export function moveByKey(onMove: (by: -1 | 1) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const by = STEPS[event.key];
    if (!event.altKey || !by) return;
    event.preventDefault();
    onMove(by);
  };
}
