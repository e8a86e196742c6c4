import type { Answer } from '@/storage/model/answer';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';

/** The note of an answer and when it was given; nothing while there is no answer. */
export function AnswerNote({ answer }: { answer: Answer | undefined }) {
  if (!answer || (answer.value === 'unknown' && !answer.note)) return null;
  return (
    <p className="flex flex-wrap gap-x-2 text-small">
      {answer.note ? <Foreign text={answer.note} /> : null}
      <span className="text-dim">
        answered <Time at={answer.at} precision="day" />
      </span>
    </p>
  );
}
