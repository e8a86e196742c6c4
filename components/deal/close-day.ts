import type { ReadWhen } from '@/storage/model/when/read-wall';
import { noWhenWords } from '../when/remark-words';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day further off than this many years is a slip of the hand. */
const MOST_YEARS = 50;

/** What a text says of the day on which a deal should close. */
export interface CloseDay {
  /** `2026-11-30`; absent where it says none, or is wrong. */
  day?: string;
  /** Why it is no day, in words. */
  wrong?: string | undefined;
}

/**
 * What a text that was read comes to on a day (`2026-11-22`). A day that is over is refused, unless it is the one that the
 * deal has: that one is overdue, and stays.
 */
export function closeDay(text: string, read: ReadWhen, today: string, kept?: string): CloseDay {
  if (text === '') return {};
  if (text === kept) return { day: kept };
  const day = dayOf(text, read, today);
  if (day === undefined) return { wrong: read.is === 'moment' ? undefined : noWhenWords(read) };
  if (!ISO_DAY.test(day) || day > yearsAfter(today, MOST_YEARS))
    return { wrong: `That is more than ${MOST_YEARS} years away.` };
  return { day };
}

function dayOf(text: string, read: ReadWhen, today: string): string | undefined {
  if (read.is === 'moment') return read.when.wall.slice(0, 10);
  // A day alone is read as its morning, which may be over.
  return read.is === 'past' && text === today ? today : undefined;
}

function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
