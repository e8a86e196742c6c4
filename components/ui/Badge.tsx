import type { ReactNode } from 'react';
import { classNames } from './class-names';

const TONES = {
  neutral: 'border-line-strong text-dim',
  accent: 'border-accent bg-accent-soft text-accent-strong',
  solid: 'border-accent bg-accent text-on-accent',
  warn: 'border-warn bg-warn-soft text-warn',
  danger: 'border-danger bg-danger-soft text-danger',
} as const;

export type BadgeTone = keyof typeof TONES;

interface BadgeProps {
  tone?: BadgeTone;
  title?: string | undefined;
  children: ReactNode;
}

/** A short word in a frame. */
export function Badge({ tone = 'neutral', title, children }: BadgeProps) {
  return (
    <span
      title={title}
      className={classNames(
        'inline-flex shrink-0 items-center gap-1 rounded border px-1.5 text-small font-medium whitespace-nowrap',
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
