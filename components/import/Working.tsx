import type { BulkProgress } from '@/storage/model/bulk/bulk-control';
import { Button } from '../ui/Button';

interface WorkingProps {
  /** For example "Reading". */
  what: string;
  progress?: BulkProgress | undefined;
  isStopping?: boolean;
  onCancel: () => void;
}

/** That something goes on, how far it is, and the way to end it. */
export function Working({ what, progress, isStopping = false, onCancel }: WorkingProps) {
  const percent = progress && Math.round((100 * progress.done) / Math.max(1, progress.total));
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className="font-medium">
        {isStopping ? 'Stopping…' : `${what}…`}
      </p>
      <progress aria-label={what} className="h-2 min-w-24 flex-1 accent-accent" max={100} value={percent} />
      <span aria-hidden="true" className="w-10 text-end tabular-nums text-dim">
        {percent === undefined ? '' : `${percent} %`}
      </span>
      <Button disabled={isStopping} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
