import { overdueIds } from '@/storage/queries/overdue-ids';
import { Button } from '../ui/Button';
import { useDayView } from './useDayView';

/** Selects everything that is overdue, also what is not on show. `now` in epoch ms. */
export function SnoozeOverdue({ now }: { now: number }) {
  const selectOnly = useDayView((view) => view.selectOnly);
  return (
    <Button look="quiet" size="small" onClick={async () => selectOnly(await overdueIds(now))}>
      Select all overdue
    </Button>
  );
}
