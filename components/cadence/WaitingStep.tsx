import type { Enrolment } from '@/storage/model/cadence/enrolment';
import type { FollowUp } from '@/storage/model/follow-up';
import { dayWords } from '../reply/day-words';
import { localDate } from '../ui/local-time';
import { Time } from '../ui/Time';
import { useNow } from '../ui/useNow';

interface WaitingStepProps {
  enrolment: Enrolment;
  followUp: FollowUp | undefined;
}

/** When the step that waits is due, and until when it waits for somebody who is away. */
export function WaitingStep({ enrolment: { pausedUntil }, followUp }: WaitingStepProps) {
  const now = useNow();
  const isAway = pausedUntil !== undefined && pausedUntil.day > localDate(now);
  return (
    <span className="flex flex-1 flex-wrap gap-x-2">
      {followUp ? (
        <span className={followUp.dueAt < now ? 'font-medium text-warn' : undefined}>
          due <Time at={followUp.dueAt} precision="day" />
        </span>
      ) : null}
      {isAway ? <span className="text-dim">paused: back on {dayWords(pausedUntil.day, now)}</span> : null}
    </span>
  );
}
