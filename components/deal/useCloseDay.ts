import type { ReadWhen } from '@/storage/model/when/read-wall';
import { noWhenWords } from '../when/remark-words';
import { useReadWhen } from '../when/useReadWhen';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a text says of the day on which a deal should close. */
export interface CloseDay {
  /** `2026-11-30`; absent where it says none, or is wrong. */
  day?: string;
  /** Why it is no day, in words. */
  wrong?: string | undefined;
}

/** Reads the day on which a deal should close, in the rep's own words. A day that is over stays: it is overdue then. */
export function useCloseDay(text: string): CloseDay {
  const { read } = useReadWhen(text, undefined);
  return closeDay(text.trim(), read);
}

function closeDay(text: string, read: ReadWhen): CloseDay {
  if (text === '') return {};
  if (read.is === 'moment') return { day: read.when.wall.slice(0, 10) };
  if (ISO_DAY.test(text) && read.is === 'past') return { day: text };
  return { wrong: noWhenWords(read) };
}
