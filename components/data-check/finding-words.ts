import type { DataFindings } from '@/storage/commands/check-data';

const WORDS: Record<keyof DataFindings, [one: string, many: string]> = {
  counters: ['1 number beside a list', 'numbers beside lists'],
  contacts: ['1 contact with a date or word out of step', 'contacts with dates or words out of step'],
  scores: ['1 score that rests on something old', 'scores that rest on something old'],
  index: ['1 contact that a search would miss or misplace', 'contacts that a search would miss or misplace'],
};

/** What differs, in words; nothing for what agrees. */
export function findingWords(findings: DataFindings): string[] {
  return (Object.keys(WORDS) as (keyof DataFindings)[]).flatMap((part) => {
    const [one, many] = WORDS[part];
    const count = findings[part];
    return count === 0 ? [] : [count === 1 ? one : `${count.toLocaleString()} ${many}`];
  });
}
