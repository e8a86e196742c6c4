import { useEffect } from 'react';
import { isTyping } from '../ui/is-typing';

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
/** Each key presses the part of the current row with this mark; see RowActions. */
const ACTIONS: Record<string, string> = {
  d: 'done',
  s: 'snooze',
  c: 'call',
  o: 'open',
  p: 'page',
  l: 'log',
  w: 'draft',
  x: 'select',
};

/** The keys of the day. They press what is on the screen, so that a key and a press are one thing. None acts while the rep types. */
export function useDayKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (document.querySelector('[data-help-sheet]')) return;
  if (carryOut(event.key)) event.preventDefault();
}

function carryOut(key: string): boolean {
  const step = STEPS[key];
  if (step !== undefined) return moveBy(step);
  if (/^[1-9]$/.test(key)) return pressIn(openChoice(), `[data-digit="${key}"]`);
  if (key === '/') return pressIn(document, '[data-day-search]');
  if (key === 'a') return pressIn(document, '[data-action="all"]');
  if (key === 'u') return pressIn(document, '[data-undo]');
  // What is selected goes before the row.
  if (key === 's' && pressIn(document, '[data-action="snooze-all"]')) return true;
  const action = ACTIONS[key];
  return action !== undefined && pressIn(currentRow(), `[data-action="${action}"]`);
}

/** The row that has the focus; before the first step the first one. */
function currentRow(): Element | null {
  return document.activeElement?.closest('[data-day-row]') ?? document.querySelector('[data-day-row]');
}

/** The choice that has the focus, else the one that is open. */
function openChoice(): Element | null {
  return document.activeElement?.closest('[data-key-choice]') ?? document.querySelector('[data-key-choice]');
}

function moveBy(step: number): boolean {
  const rows = [...document.querySelectorAll('[data-day-row]')];
  const focused = document.activeElement?.closest('[data-day-row]');
  const next = focused ? rows[rows.indexOf(focused) + step] : rows[0];
  const target = next?.querySelector<HTMLElement>('[data-action="open"]');
  if (!target) return false;
  target.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
  return true;
}

function pressIn(place: ParentNode | null, selector: string): boolean {
  const target = place?.querySelector<HTMLElement>(selector);
  target?.click();
  return target !== null && target !== undefined;
}
