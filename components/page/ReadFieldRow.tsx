import { useId } from 'react';
import { fieldLabel } from '../field/field-labels';
import { Button } from '../ui/Button';
import { CONTROL_CLASS } from '../ui/control-class';
import { Foreign } from '../ui/Foreign';
import type { ReadField } from './read-fields';

interface ReadFieldRowProps {
  field: ReadField;
  /** What the page says, and the source that spoke. */
  read: { value: string; source: string } | undefined;
  /** What the rep typed in its place; `undefined` while they have not begun. */
  typed: string | undefined;
  onType: (text: string) => void;
}

/** One field of the open page, or the offer to type what could not be read. */
export function ReadFieldRow({ field, read, typed, onType }: ReadFieldRowProps) {
  const id = useId();
  const label = fieldLabel(field);
  return (
    <div className="flex items-start gap-2 border-t border-line px-2 py-1 first:border-t-0">
      <dt id={id} className="w-20 shrink-0 py-1 text-small text-dim">
        {label}
      </dt>
      <dd className="min-w-0 flex-1 py-1" title={read ? `Read from ${read.source}` : undefined}>
        {read ? <Foreign text={read.value} className="line-clamp-4" /> : null}
        {!read && typed === undefined ? (
          <span className="flex items-center justify-between gap-2 text-dim">
            could not be read
            <Button
              look="quiet"
              size="small"
              className="-my-1 -me-1"
              aria-label={`Type ${label.toLowerCase()}`}
              onClick={() => onType('')}
            >
              Type it
            </Button>
          </span>
        ) : null}
        {!read && typed !== undefined ? (
          <input
            dir="auto"
            autoComplete="off"
            maxLength={300}
            aria-labelledby={id}
            className={CONTROL_CLASS}
            value={typed}
            onChange={(event) => onType(event.target.value)}
          />
        ) : null}
      </dd>
    </div>
  );
}
