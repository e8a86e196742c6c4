import type { WhyNotLogged } from '@/storage/model/why-not-logged';

const WORDS: Record<WhyNotLogged, [one: string, several: string]> = {
  folded: ['it is folded', 'they are folded'],
  noId: ['the page gives it no id', 'the page gives them no id'],
  noTime: [
    'its time on the page could not be read for certain',
    'their times on the page could not be read for certain',
  ],
  noDirection: [
    'it is neither from you nor to you, as far as the page tells',
    'they are neither from you nor to you, as far as the page tells',
  ],
  future: ['it is dated after now', 'they are dated after now'],
  somebodyElses: ['another contact wrote it', 'other contacts wrote them'],
};

/** What is said of the messages that are not logged, a sentence without its full stop for each reason. */
export function notLoggedWords(counts: Partial<Record<WhyNotLogged, number>>): string[] {
  return (Object.keys(WORDS) as WhyNotLogged[]).flatMap((reason) => {
    const count = counts[reason] ?? 0;
    if (count === 0) return [];
    const [one, several] = WORDS[reason];
    return `${count} not logged: ${count === 1 ? one : several}`;
  });
}
