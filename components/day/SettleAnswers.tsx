import { Button } from '../ui/Button';
import { useDayCommands } from './useDayCommands';

/** Says that all who answered until then (epoch ms) are dealt with: one command, one Undo. What came later waits on. */
export function SettleAnswers({ until }: { until: number }) {
  const { settleAll, busy } = useDayCommands();
  return (
    <Button look="quiet" size="small" disabled={busy} onClick={() => settleAll(until)}>
      All dealt with
    </Button>
  );
}
