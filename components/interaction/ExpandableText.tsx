import { useState } from 'react';
import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';

const LONG = 160;

/** A message's text: three lines at first, all of it on demand. */
export function ExpandableText({ text, dim }: { text: string; dim?: boolean }) {
  const [open, setOpen] = useState(false);
  const isLong = text.length > LONG || text.split('\n').length > 3;
  return (
    <>
      <Foreign
        text={text}
        className={classNames('whitespace-pre-line', open ? 'block' : 'line-clamp-3', dim && 'text-dim')}
      />
      {isLong ? (
        <button
          type="button"
          aria-expanded={open}
          className="self-start text-small font-medium text-accent hover:underline"
          onClick={() => setOpen(!open)}
        >
          {open ? 'Show less' : 'Show all'}
        </button>
      ) : null}
    </>
  );
}
