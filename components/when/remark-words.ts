import type { NoWhen } from '@/storage/model/when/read-wall';
import { weekdayWord } from '@/storage/model/when/repeat-words';
import type { WhenRemark } from '@/storage/model/when/when-remarks';

/** What the rep may not have thought of, in a word or two. */
export function remarkWords(remark: WhenRemark): string {
  switch (remark.what) {
    case 'freeWeekday':
      return `a ${weekdayWord(remark.weekday)}`;
    case 'dayOff':
      return 'a day off';
    case 'beforeHours':
      return 'before your hours';
    case 'afterHours':
      return 'after your hours';
    case 'quietHours':
      return 'in your quiet hours';
    case 'noSuchHour':
      return 'the clocks leave this hour out';
  }
}

/** Why what was typed is no moment; nothing of an empty field. */
export function noWhenWords(read: NoWhen): string | undefined {
  switch (read.is) {
    case 'empty':
      return undefined;
    case 'unknown':
      return `“${read.rest}” is not understood.`;
    case 'noZone':
      return 'Their time zone is not known. Set it under Edit.';
    case 'past':
      return 'That is over. Choose a time to come.';
    case 'noSuchDay':
      return 'There is no such day.';
    case 'whichFirst':
      return 'Day or month first? Write the month as a word.';
    case 'tooFar':
      return 'That is more than a hundred years ahead.';
    case 'otherWeekday':
      return 'That date falls on another weekday.';
  }
}
