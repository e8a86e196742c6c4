import { exactTime, relativeDay, relativeTime } from './time-words';
import { useNow } from './useNow';

interface TimeProps {
  /** Epoch ms. */
  at: number;
  /** `day` leaves the hour out. */
  precision?: 'time' | 'day';
}

/** A point in time as distance from now; the exact one in the tooltip. */
export function Time({ at, precision = 'time' }: TimeProps) {
  const now = useNow();
  return (
    <time dateTime={new Date(at).toISOString()} title={exactTime(at)}>
      {precision === 'day' ? relativeDay(at, now) : relativeTime(at, now)}
    </time>
  );
}
