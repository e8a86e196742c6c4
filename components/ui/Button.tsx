import type { ComponentProps } from 'react';
import { classNames } from './class-names';

const LOOKS = {
  primary: 'bg-accent text-on-accent border-accent hover:bg-accent-strong hover:border-accent-strong font-semibold',
  plain: 'bg-ground text-ink border-line-strong hover:bg-sunk',
  quiet: 'bg-transparent text-accent border-transparent hover:bg-accent-soft font-medium',
  danger: 'bg-ground text-danger border-danger hover:bg-danger-soft',
} as const;

const SIZES = { small: 'min-h-6 px-2 text-small', normal: 'min-h-8 px-3', big: 'min-h-10 px-4 text-lead' } as const;

interface ButtonProps extends ComponentProps<'button'> {
  look?: keyof typeof LOOKS;
  size?: keyof typeof SIZES;
}

/** A button with words. Never submits a form unless told to. */
export function Button({ look = 'plain', size = 'normal', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border whitespace-nowrap disabled:opacity-55 disabled:pointer-events-none',
        LOOKS[look],
        SIZES[size],
        className,
      )}
      {...rest}
    />
  );
}
