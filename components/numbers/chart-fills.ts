import type { Part } from '@/storage/model/numbers/numbers-request';

/** How what became of a follow-up is drawn: by colour and, where two lie side by side, by pattern. */
export const PART_FILLS: Partial<Record<Part, string>> = {
  onTime: 'var(--accent)',
  late: 'url(#numbers-lines)',
  open: 'var(--danger)',
  settled: 'var(--accent-soft)',
  cancelled: 'var(--line)',
  ahead: 'url(#numbers-dots)',
};

/** What the axes are written in. */
export const TICK = { fill: 'var(--ink-dim)', fontSize: 12 } as const;

/** For bars that tell months or currencies apart. */
export const SERIES_FILLS = [
  'var(--accent)',
  'url(#numbers-lines)',
  'url(#numbers-dots)',
  'var(--line-strong)',
] as const;
