import { Command } from 'cmdk';
import { Children, type ReactNode } from 'react';

/** Lines under a heading; nothing where there is none. */
export function PaletteGroup({ title, children }: { title: string; children: ReactNode }) {
  if (Children.count(children) === 0) return null;
  return (
    <Command.Group
      heading={title}
      className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-0.5 [&_[cmdk-group-heading]]:text-small [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-dim"
    >
      {children}
    </Command.Group>
  );
}

interface PaletteItemProps {
  /** What tells it from the others. */
  value: string;
  keys?: string | undefined;
  onChoose: () => void;
  children: ReactNode;
}

/** One line of the palette. */
export function PaletteItem({ value, keys, onChoose, children }: PaletteItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onChoose}
      className="flex cursor-pointer items-center gap-2 rounded px-2 py-1.5 data-[selected=true]:bg-accent-soft"
    >
      {children}
      {keys ? (
        <kbd className="rounded border border-line-strong bg-raised px-1.5 font-sans text-small">{keys}</kbd>
      ) : null}
    </Command.Item>
  );
}
