import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** The accessible name, shown as tooltip as well. */
  label: string;
  icon: ReactNode;
}

/** A button that shows only an icon and still has a name. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classNames(
        'inline-flex size-7 shrink-0 items-center justify-center rounded-md text-dim hover:bg-sunk hover:text-ink disabled:opacity-55 aria-disabled:opacity-55',
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  );
}
