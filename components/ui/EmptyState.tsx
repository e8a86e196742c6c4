import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** What to do next. */
  children?: ReactNode;
}

/** A kind word where there is nothing to show yet. */
export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-2 px-3 py-6">
      {icon ? <span className="text-dim">{icon}</span> : null}
      <p className="text-lead font-semibold">{title}</p>
      {children ? <div className="flex flex-col items-start gap-3 text-dim">{children}</div> : null}
    </div>
  );
}
