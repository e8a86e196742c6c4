import type { Answer } from '@/storage/model/answer';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';

/** The note of an answer and when it was given. */
export function CheckFooter({ answer, onEdit }: { answer: Answer | undefined; onEdit: () => void }) {
  return (
    <div className="flex items-start justify-between gap-2 text-small">
      <p className="flex min-w-0 flex-1 flex-col">
        {answer?.note ? <Foreign text={answer.note} /> : null}
        {answer && answer.value !== 'unknown' ? (
          <span className="text-dim">
            answered <Time at={answer.at} precision="day" />
          </span>
        ) : null}
      </p>
      <Button look="quiet" size="small" className="-my-1 -me-2" onClick={onEdit}>
        {answer?.note ? 'Edit note' : 'Add note'}
      </Button>
    </div>
  );
}
