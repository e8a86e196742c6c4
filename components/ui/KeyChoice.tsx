import { type ReactNode, useRef } from 'react';
import { Button } from './Button';
import { useFocusInside } from './useFocusInside';

interface KeyChoiceProps {
  /** Accessible name of the group, for example "Snooze until". */
  label: string;
  options: readonly { id: string; words: string; title?: string }[];
  busy?: boolean | undefined;
  onChoose: (id: string) => void;
  onLeave: () => void;
  /** Stands before the buttons. */
  children?: ReactNode;
}

/** A few buttons, each with the digit that presses it. Escape leaves. The digits are heard wherever nothing is typed. */
export function KeyChoice({ label, options, busy, onChoose, onLeave, children }: KeyChoiceProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  useFocusInside(buttons);
  return (
    <fieldset
      ref={group}
      aria-label={label}
      disabled={busy}
      data-key-choice=""
      className="flex flex-col gap-1.5"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Chrome closes a popup by the same key.
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      {children}
      <div ref={buttons} className="flex flex-wrap gap-1.5">
        {options.map(({ id, words, title }, index) => (
          <Button
            key={id}
            size="small"
            title={title}
            data-digit={index + 1}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onChoose(id)}
          >
            <span aria-hidden="true" className="text-dim">
              {index + 1}
            </span>
            {words}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
