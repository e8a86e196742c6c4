import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classNames } from './class-names';

export interface Tab<T extends string> {
  id: T;
  label: string;
  /** Shown beside the label; part of the tab's accessible name. */
  mark?: ReactNode;
}

interface TabsProps<T extends string> {
  label: string;
  tabs: readonly Tab<T>[];
  selected: T;
  onSelect: (id: T) => void;
  /** Id of the element that shows the selected tab's content. */
  panelId: string;
}

/** A row of tabs; arrow keys move between them, Tab leaves the row. */
export function Tabs<T extends string>({ label, tabs, selected, onSelect, panelId }: TabsProps<T>) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && tabs.at((tabs.findIndex((tab) => tab.id === selected) + step) % tabs.length);
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={label} className="flex h-full gap-1">
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          data-tab={tab.id}
          id={`${panelId}-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={panelId}
          tabIndex={tab.id === selected ? 0 : -1}
          onKeyDown={move}
          onClick={() => onSelect(tab.id)}
          className={classNames(
            'flex items-center gap-1.5 border-b-2 px-2 font-semibold',
            tab.id === selected ? 'border-accent text-ink' : 'border-transparent text-dim hover:text-ink',
          )}
        >
          {tab.label}
          {tab.mark}
        </button>
      ))}
    </div>
  );
}
