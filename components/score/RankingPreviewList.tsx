import type { ScoreRules } from '@/storage/model/score/score-weights';
import { TEMPERATURES } from '@/storage/model/score/temperature';
import type { RankingPreview } from '@/storage/queries/ranking-preview';
import { FailureAlert } from '../failure/FailureAlert';
import { Foreign } from '../ui/Foreign';
import { RankMove } from './RankMove';
import { TEMPERATURE_WORDS } from './temperature-words';
import { useRankingPreview } from './useRankingPreview';

/** Who would come first by the edited weights, before they are applied. */
export function RankingPreviewList({ before, after }: { before: ScoreRules; after: ScoreRules }) {
  const { preview, progress, failure } = useRankingPreview(before, after);
  return (
    <section
      aria-label="Preview"
      aria-busy={progress !== undefined}
      className="rounded-md border border-line bg-raised p-3"
    >
      <h3 className="flex items-center justify-between gap-2 font-semibold">
        How your pipeline would rank
        {progress === undefined ? null : <progress aria-label="Ranking" value={progress} className="w-24" />}
      </h3>
      {failure ? <FailureAlert failure={failure} /> : null}
      {preview ? <Ranking preview={preview} /> : null}
    </section>
  );
}

function Ranking({ preview: { count, first, left, temperatures } }: { preview: RankingPreview }) {
  if (count === 0) return <p className="text-dim">There is nobody to rank yet.</p>;
  return (
    <>
      <p className="text-small text-dim">
        {count.toLocaleString()} who are being worked on.{' '}
        {TEMPERATURES.map(
          (one) => `${TEMPERATURE_WORDS[one]} ${change(temperatures.before[one], temperatures.after[one])}`,
        ).join(' · ')}
      </p>
      <ol aria-label="First ten" className="mt-2 flex flex-col">
        {first.map(({ contact, before, after }) => (
          <li key={contact.id} className="flex gap-2 border-t border-line py-1">
            <span className="w-6 shrink-0 text-end text-dim">{after}</span>
            <Foreign text={contact.name} className="min-w-0 flex-1 truncate" />
            <RankMove before={before} after={after} />
          </li>
        ))}
      </ol>
      {left.length > 0 ? (
        <p className="mt-2 text-small text-dim">
          No more among the first ten:{' '}
          {left.map(({ contact, after }) => `${contact.name} (${after.toLocaleString()})`).join(', ')}
        </p>
      ) : null}
    </>
  );
}

function change(before: number, after: number): string {
  return before === after ? before.toLocaleString() : `${before.toLocaleString()} → ${after.toLocaleString()}`;
}
