import { type KeyboardEvent, useId } from 'react';
import type { SaidWhen } from '@/storage/model/when/read-wall';
import { Button } from '../ui/Button';
import { CONTROL_CLASS } from '../ui/control-class';
import type { Reading } from './useReadWhen';
import { WhenWords } from './WhenWords';

interface WhenFieldProps {
  label: string;
  text: string;
  /** What is read of the text. */
  reading: Reading;
  /** The label stands above the field, not only in its name. */
  labelShown?: boolean;
  takesRepeat?: boolean;
  busy?: boolean | undefined;
  /** Words of the button that keeps the moment; without it the field only says what it reads. */
  submit?: string;
  onText: (text: string) => void;
  onKeep: (said: SaidWhen) => void;
}

const MOST_CHARACTERS = 120;

/** One field that says when in the rep's words. What it comes to is shown before it is kept: Enter keeps; with a button of its own Escape empties. */
export function WhenField({
  label,
  labelShown = false,
  text,
  reading,
  takesRepeat = false,
  busy,
  submit,
  onText,
  onKeep,
}: WhenFieldProps) {
  const id = useId();
  const { read, zone } = reading;
  const keep = () => {
    if (read.is === 'moment' && !busy) onKeep(read);
  };
  // In a form Escape is the form's.
  const empty = submit === undefined || text === '' ? undefined : () => onText('');
  const press = (event: KeyboardEvent) => pressKey(event, { keep, empty });
  return (
    <div className="flex w-full flex-col gap-1">
      {labelShown ? (
        <label htmlFor={id} className="text-small font-medium text-dim">
          {label}
        </label>
      ) : null}
      <div className="flex gap-1.5">
        <input
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={labelShown ? undefined : label}
          aria-describedby={`${id}-read`}
          aria-invalid={read.is !== 'moment' && read.is !== 'empty'}
          placeholder="tomorrow 9, in 3 working days, every first Monday"
          maxLength={MOST_CHARACTERS}
          value={text}
          className={CONTROL_CLASS}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={press}
        />
        {submit ? (
          <Button
            size="small"
            look="primary"
            className="min-h-7"
            disabled={busy || read.is !== 'moment'}
            onClick={keep}
          >
            {submit}
          </Button>
        ) : null}
      </div>
      <WhenWords id={`${id}-read`} read={read} zone={zone} takesRepeat={takesRepeat} />
    </div>
  );
}

function pressKey(event: KeyboardEvent, { keep, empty }: { keep: () => void; empty: (() => void) | undefined }): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    keep();
  } else if (event.key === 'Escape' && empty) {
    event.stopPropagation();
    empty();
  }
}
