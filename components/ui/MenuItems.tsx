import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useOnTop } from './useOnTop';

export interface MenuItem {
  id: string;
  label: string;
  onChoose: () => void;
}

interface MenuItemsProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  /** The button beside which it opens. */
  button: RefObject<HTMLElement | null>;
  onChoose: (item: MenuItem) => void;
  /** Escape was pressed. */
  onEscape: () => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The open list of a menu. The first item takes the focus. */
export function MenuItems({ id, label, items, button, onChoose, onEscape }: MenuItemsProps) {
  const list = useRef<HTMLDivElement>(null);
  useOnTop(list, button);
  useEffect(() => list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onEscape();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    all.at((all.indexOf(document.activeElement as HTMLElement) + step) % all.length)?.focus();
  };
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={move}
      className="fixed inset-auto m-0 flex min-w-44 max-w-[calc(100vw-1rem)] flex-col overflow-y-auto rounded-md border border-line-strong bg-ground px-0 py-1 text-ink shadow-md"
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          className="px-3 py-1.5 text-start -outline-offset-2 hover:bg-sunk focus:bg-sunk"
          onClick={() => onChoose(item)}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
