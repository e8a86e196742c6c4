import type { WhenAround } from '@/storage/model/when/read-wall';
import { readWhen } from '@/storage/model/when/read-when';
import { repeatWords } from '@/storage/model/when/repeat-words';
import { WORKING_TIME } from '@/storage/model/when/working-time';

/** Wednesday, 11 March 2026, 14:20 in Berlin; the contact is in New York, where it is 9:20. */
export const AROUND: WhenAround = {
  now: Date.UTC(2026, 2, 11, 13, 20),
  zone: 'Europe/Berlin',
  theirZone: 'America/New_York',
  workingTime: WORKING_TIME,
  dateOrder: 'day',
};

/** What a field that says this comes to, on one line: "2026-03-12 09:00 theirs, every Monday (afterHours)", "past". */
export function outcomeWords(text: string, around: Partial<WhenAround> = {}): string {
  const read = readWhen(text, { ...AROUND, ...around });
  if (read.is === 'unknown') return `unknown: ${read.rest}`;
  if (read.is !== 'moment') return read.is;
  const { when, repeat, remarks } = read;
  const remarked = remarks.map((remark) => remark.what).join(', ');
  return [
    when.wall.replace('T', ' '),
    when.isTheirs ? ' theirs' : '',
    repeat ? `, ${repeatWords(repeat)}` : '',
    remarked ? ` (${remarked})` : '',
  ].join('');
}
