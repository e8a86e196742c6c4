import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface DisclosureProps {
  title: string;
  /** Shown after the title, also when closed. */
  mark?: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** A region whose heading shows or hides what is under it. */
export function Disclosure({ title, mark, open, children }: DisclosureProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line">
      <details open={open} className="group">
        <summary className="flex min-h-9 list-none items-center gap-1.5 px-3 hover:bg-raised">
          <ChevronRight aria-hidden="true" size={14} className="text-dim transition-transform group-open:rotate-90" />
          <h2 id={id} className="font-semibold">
            {title}
          </h2>
          {mark}
        </summary>
        <div className="flex flex-col gap-2 px-3 pb-3">{children}</div>
      </details>
    </section>
  );
}
