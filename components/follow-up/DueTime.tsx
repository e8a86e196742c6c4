import { classNames } from '../ui/class-names';
import { Time } from '../ui/Time';
import { clockTime, daysBetween } from '../ui/time-words';
import { useNow } from '../ui/useNow';

/** When a follow-up falls due; red once its day or hour has passed. Epoch ms in. */
export function DueTime({ dueAt }: { dueAt: number }) {
  const now = useNow();
  const days = daysBetween(now, dueAt);
  return (
    <span
      className={classNames(
        'inline-block first-letter:uppercase',
        days < 0 && 'font-medium text-danger',
        days === 0 && 'font-medium text-accent',
      )}
    >
      {days < 0 ? 'Overdue, ' : null}
      <Time at={dueAt} precision="day" />
      {days === 0 ? `, ${clockTime(dueAt)}` : null}
    </span>
  );
}
