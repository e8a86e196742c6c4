import { useFound } from '../finder/useFound';
import { CorrectedWords } from './CorrectedWords';

/** How many contacts a search finds, and which words were taken for one that nobody has. */
export function FoundCount({ text }: { text: string }) {
  const { found, isCurrent } = useFound({ query: text, sort: { key: 'relevance' }, from: 0, count: 0 });
  return (
    <div role="status" className="flex flex-wrap items-baseline text-small text-dim">
      {found ? countWords(found.total) : null}
      <div className="-mb-1.5 text-ink">
        <CorrectedWords corrected={isCurrent ? found?.corrected : undefined} />
      </div>
    </div>
  );
}

const countWords = (count: number): string => `${count.toLocaleString()} ${count === 1 ? 'contact' : 'contacts'}`;
