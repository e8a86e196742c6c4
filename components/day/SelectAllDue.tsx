import { type DueDays, dueIds } from '@/storage/queries/due-ids';
import { Button } from '../ui/Button';
import { useDayView } from './useDayView';

interface SelectAllDueProps {
  days: Exclude<DueDays, 'due'>;
  /** Epoch ms. */
  now: number;
}

/** Selects everything of its days, also what is not on show. */
export function SelectAllDue({ days, now }: SelectAllDueProps) {
  const selectOnly = useDayView((view) => view.selectOnly);
  return (
    <Button look="quiet" size="small" onClick={async () => selectOnly(await dueIds(now, days))}>
      Select all {days === 'today' ? 'of today' : 'overdue'}
    </Button>
  );
}
