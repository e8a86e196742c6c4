import { useLiveQuery } from 'dexie-react-hooks';
import { keepBulk } from '@/storage/commands/keep-bulk';
import { type BrokenOffBulk, brokenOffBulks } from '@/storage/queries/broken-off-bulks';
import { useCommand } from '../command/useCommand';
import { useUndo } from '../command/useUndo';
import { FailureAlert } from '../failure/FailureAlert';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Time } from '../ui/Time';

/** What was broken off in the middle of a change of many, by a page that was closed: undone, or left as it is. */
export function BrokenOffBulks() {
  const bulks = useLiveQuery(brokenOffBulks) ?? [];
  if (bulks.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      {bulks.map((bulk) => (
        <BrokenOff key={bulk.bulkId} bulk={bulk} />
      ))}
    </div>
  );
}

function BrokenOff({ bulk }: { bulk: BrokenOffBulk }) {
  const { undoMany, busy, failure } = useUndo();
  const keeping = useCommand();
  const isUndo = bulk.what === 'undone';
  return (
    <Alert tone="warn">
      <p>
        {brokenOffWords(bulk)} <Time at={bulk.at} />
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={busy} onClick={() => undoMany(bulk.undo)}>
          {isUndo ? 'Undo the rest' : 'Undo'}
        </Button>
        <Button size="small" disabled={keeping.busy} onClick={() => keeping.run(() => keepBulk(bulk.bulkId))}>
          Leave it so
        </Button>
      </div>
      <FailureAlert failure={failure ?? keeping.failure} />
    </Alert>
  );
}

function brokenOffWords({ what, done, total }: BrokenOffBulk): string {
  const far = `${done.toLocaleString()} of ${total.toLocaleString()}`;
  if (what === 'undone') return `An undo was broken off after ${far} parts.`;
  if (what === 'imported')
    return `An import was broken off: ${far} contacts were written. Import the same files again to go on: what is there is not added twice.`;
  return `A change of many was broken off: ${far} contacts were ${what === 'removed' ? 'deleted' : 'changed'}.`;
}
