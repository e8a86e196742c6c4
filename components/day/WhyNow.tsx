import type { DayEntry, DayPartId } from '@/storage/queries/my-day';
import { AgendaPart } from '../agenda/AgendaPart';
import { DueTime } from '../follow-up/DueTime';
import { AwayWords } from '../reply/AwayWords';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';
import { whyWords } from './why-words';

/** Why they stand here today: since when their answer waits, or when what was promised falls due and what it was. */
export function WhyNow({ entry: { contact, followUp, last }, part }: { entry: DayEntry; part: DayPartId }) {
  // Mostly the last words are the answer, and say when it came.
  const isLaterThanAnswer = part === 'answered' && last !== undefined && last.at !== contact.awaitingReplySince;
  // The note of a step says all of it.
  const words = followUp && followUp.why !== 'cadence' ? whyWords(followUp).join('. ') : '';
  return (
    <div className="flex min-w-0 flex-col text-small">
      <p>
        {isLaterThanAnswer ? (
          <span className="font-medium text-accent">
            Answered you <Time at={contact.awaitingReplySince ?? last.at} />
          </span>
        ) : null}
        {isLaterThanAnswer && followUp ? ', ' : null}
        {followUp ? <DueTime dueAt={followUp.dueAt} /> : null}
        {words ? <span className="text-dim">. {words}</span> : null}
      </p>
      {followUp ? <AwayWords followUp={followUp} /> : null}
      {followUp?.note ? <Foreign text={followUp.note} className="line-clamp-2" /> : null}
      {followUp ? <AgendaPart followUp={followUp} /> : null}
    </div>
  );
}
