import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { Button } from './Button';
import { type MenuItem, MenuItems } from './MenuItems';
import { useLeave } from './useLeave';

interface MenuProps {
  label: string;
  icon?: ReactNode;
  items: readonly MenuItem[];
}

/** A button that opens a list of things to do. Arrow keys move, Escape closes and gives the focus back. */
export function Menu({ label, icon, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  useLeave(root, open, close);
  const choose = (item: MenuItem) => {
    close();
    button.current?.focus();
    item.onChoose();
  };
  return (
    <div ref={root}>
      <Button
        ref={button}
        size="small"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        {icon}
      </Button>
      {open ? (
        <MenuItems
          id={id}
          label={label}
          items={items}
          button={button}
          onChoose={choose}
          onEscape={() => {
            close();
            button.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
