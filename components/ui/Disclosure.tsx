import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { classNames } from './class-names';

interface DisclosureProps {
  title: string;
  /** Shown after the title, also when closed. */
  mark?: ReactNode;
  /** Whether it is open at first. */
  startsOpen?: boolean;
  children: ReactNode;
}

/** A region whose heading shows or hides what is under it. What is hidden is not there at all, and asks for no data. */
export function Disclosure({ title, mark, startsOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line">
      <h2 className="font-semibold">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-content`}
          className="flex min-h-9 w-full items-center gap-1.5 px-3 -outline-offset-2 hover:bg-raised"
          onClick={() => setOpen(!open)}
        >
          <ChevronRight
            aria-hidden="true"
            size={14}
            className={classNames('text-dim transition-transform', open && 'rotate-90')}
          />
          <span id={id}>{title}</span>
          {mark}
        </button>
      </h2>
      <div id={`${id}-content`}>{open ? children : null}</div>
    </section>
  );
}
