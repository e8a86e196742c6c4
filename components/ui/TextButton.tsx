import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** A button that looks like a word of the text around it. */
export function TextButton({ className, ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={classNames(
        'text-small text-dim underline underline-offset-2 hover:text-ink disabled:opacity-55',
        className,
      )}
      {...rest}
    />
  );
}
