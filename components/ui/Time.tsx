import { ageWords, exactTime, relativeDay, relativeTime } from './time-words';
import { useNow } from './useNow';

const WORDS = { time: relativeTime, day: relativeDay, age: ageWords } as const;

interface TimeProps {
  /** Epoch ms. */
  at: number;
  /** `day` leaves the hour out; `age` counts days, then months, also of what is long ago. */
  precision?: keyof typeof WORDS;
}

/** A point in time as distance from now; the exact one in the tooltip. */
export function Time({ at, precision = 'time' }: TimeProps) {
  const now = useNow();
  return (
    <time dateTime={new Date(at).toISOString()} title={exactTime(at)}>
      {WORDS[precision](at, now)}
    </time>
  );
}
