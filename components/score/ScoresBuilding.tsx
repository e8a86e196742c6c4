import { useLiveQuery } from 'dexie-react-hooks';
import { scoresBuilt } from '@/storage/queries/scores-built';

/** Says how far the worker is with the scores after an update; nothing once they are there. */
export function ScoresBuilding() {
  const built = useLiveQuery(() => scoresBuilt());
  if (built === undefined || built >= 1) return null;
  return (
    <p role="status" className="mt-1.5 flex items-center gap-2 text-small text-dim">
      Scores are being worked out; who has none yet is not listed.
      <progress aria-label="Scores worked out" value={built} className="w-20" />
    </p>
  );
}
