import { useFound } from '../finder/useFound';
import { Foreign } from '../ui/Foreign';

/** How many contacts a search finds, and which words were taken for one that nobody has. */
export function FoundCount({ text }: { text: string }) {
  const { found, isCurrent } = useFound({ query: text, sort: { key: 'relevance' }, from: 0, count: 0 });
  const corrected = isCurrent ? Object.entries(found?.corrected ?? {}) : [];
  return (
    <div role="status" className="text-small text-dim">
      {found ? countWords(found.total) : null}
      {corrected.map(([term, words]) => (
        <span key={term} className="ms-2 text-ink">
          Nobody with “<Foreign text={term} />
          ”: shown {words.length === 1 ? 'is' : 'are'} <Foreign text={quoted(words)} />.
        </span>
      ))}
    </div>
  );
}

const countWords = (count: number): string => `${count.toLocaleString()} ${count === 1 ? 'contact' : 'contacts'}`;

const quoted = (words: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(words.map((word) => `“${word}”`));
