import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Button } from './Button';
import { useFocusInside } from './useFocusInside';

interface FormProps {
  title: string;
  /** Words of the button that sends it. */
  submit: string;
  busy?: boolean;
  disabled?: boolean;
  onSubmit: () => void;
  /** Also called by Escape. Without it there is no Cancel. */
  onCancel?: () => void;
  children: ReactNode;
}

/** A small form in the flow of the page, in place of a dialog: what it is about stays in sight. */
export function Form({ title, submit, busy, disabled, onSubmit, onCancel, children }: FormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useFocusInside(form);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && !disabled) onSubmit();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onCancel) return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      ref={form}
      aria-labelledby={id}
      onSubmit={send}
      onKeyDown={leave}
      className="flex flex-col gap-2.5 rounded-md border border-line bg-raised p-2.5"
    >
      <p id={id} className="font-semibold">
        {title}
      </p>
      {children}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={busy || disabled}>
          {submit}
        </Button>
        {onCancel ? <Button onClick={onCancel}>Cancel</Button> : null}
      </div>
    </form>
  );
}
