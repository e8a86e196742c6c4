import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface AlertProps {
  /** `danger` interrupts a screen reader, `warn` waits its turn. */
  tone?: 'danger' | 'warn';
  children: ReactNode;
}

/** Words in the flow of the page about something that went wrong or needs care. */
export function Alert({ tone = 'danger', children }: AlertProps) {
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames(
        'flex gap-2 rounded-md border px-2.5 py-2',
        tone === 'danger' ? 'border-danger bg-danger-soft text-danger' : 'border-warn bg-warn-soft text-warn',
      )}
    >
      <TriangleAlert aria-hidden="true" size={16} className="mt-px shrink-0" />
      <div className="flex min-w-0 flex-col gap-1">{children}</div>
    </div>
  );
}
