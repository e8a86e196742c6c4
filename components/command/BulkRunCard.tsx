import { Button } from '../ui/Button';
import type { BulkRun } from './useBulkRuns';

/** How far a change of many is, with the way to stop it. What was done until then stays, and can be undone. */
export function BulkRunCard({ run: { what, percent, stop, isStopping } }: { run: BulkRun }) {
  return (
    <li className="flex items-center gap-3 rounded-md border border-line-strong bg-ground px-3 py-2 shadow-md">
      <span className="font-medium">{isStopping ? 'Stopping…' : `${what}…`}</span>
      {/* Each step of it need not be announced. */}
      <progress
        aria-label={what}
        aria-live="off"
        className="h-2 min-w-0 flex-1 accent-accent"
        max={100}
        value={percent}
      />
      <span aria-hidden="true" className="w-10 text-end tabular-nums text-dim">
        {percent} %
      </span>
      <Button size="small" disabled={isStopping} onClick={stop}>
        Stop
      </Button>
    </li>
  );
}
