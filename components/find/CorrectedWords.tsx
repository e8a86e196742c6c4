import type { FoundPage } from '@/storage/model/find/find-query';
import { Foreign } from '../ui/Foreign';

/** Which words were taken for those that nobody has. */
export function CorrectedWords({ corrected = {} }: Pick<FoundPage, 'corrected'>) {
  return Object.entries(corrected).map(([term, words]) => (
    <p key={term} className="px-3 pb-1.5 text-small">
      Nobody with “<Foreign text={term} />
      ”: shown {words.length === 1 ? 'is' : 'are'} <Foreign text={quoted(words)} />.
    </p>
  ));
}

const quoted = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(words.map((word) => `“${word}”`));
