import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';

interface SectionProps {
  title: string;
  /** Level of the heading on its page. */
  level?: 2 | 3;
  /** Shown at the heading's right. */
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A region named by its heading. */
export function Section({ title, level = 2, actions, className, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      aria-labelledby={id}
      className={classNames('flex flex-col gap-2 border-t border-line px-3 py-3', className)}
    >
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-2 gap-y-1">
        <Heading id={id} className="text-body font-semibold">
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
