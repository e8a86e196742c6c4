import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names';

/** A cell of figures, one currency beneath the other. */
export function NumberCell({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <td className={classNames('px-3 py-1.5 text-end', className)}>
      <span className="flex flex-col items-end">{children}</span>
    </td>
  );
}
