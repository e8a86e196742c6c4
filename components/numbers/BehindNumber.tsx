import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/Button';

interface BehindNumberProps {
  /** The number that was pressed, in words. */
  words: string;
  /** How many there are, after it. */
  count?: string | undefined;
  onLeave: () => void;
  children: ReactNode;
}

/**
 * What stands behind a number that was pressed. It takes the focus, and gives it back to the number when it is closed, by Escape as
 * well. Give it `key` of the number.
 */
export function BehindNumber({ words, count, onLeave, children }: BehindNumberProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    if (document.activeElement !== heading.current) pressed.current = document.activeElement;
    heading.current?.focus();
  }, []);
  const leave = () => {
    onLeave();
    if (pressed.current instanceof HTMLElement && pressed.current.isConnected) pressed.current.focus();
  };
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
  return (
    <section
      aria-label={`Behind the number: ${words}`}
      className="rounded-md border border-line-strong print:hidden"
      onKeyDown={leaveByKey}
    >
      <div className="flex items-center gap-2 bg-raised px-3 py-1.5">
        <h3 ref={heading} tabIndex={-1} className="min-w-0 flex-1 font-semibold">
          {words} {count ? <span className="font-normal text-dim">{count}</span> : null}
        </h3>
        <Button size="small" look="quiet" onClick={leave}>
          Close
        </Button>
      </div>
      {children}
    </section>
  );
}
