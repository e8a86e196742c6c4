import type { Answer } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { isStaleAnswer } from '@/storage/model/stale-answer';
import { EvidenceLink } from '../interaction/EvidenceLink';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';
import { useNow } from '../ui/useNow';

interface AnswerNoteProps {
  contactId: ContactId;
  answer: Answer | undefined;
  /** An old answer is as true as it was. */
  onConfirm: () => void;
}

/** The note of an answer, when it was given, by whom and for whom; nothing while there is no answer. */
export function AnswerNote({ contactId, answer, onConfirm }: AnswerNoteProps) {
  const now = useNow();
  if (!answer || (answer.value === 'unknown' && !answer.note)) return null;
  const stale = answer.value !== 'unknown' && isStaleAnswer(answer.criterion, answer.at, now);
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-small">
      {answer.note ? <Foreign text={answer.note} /> : null}
      <span className={stale ? 'text-warn' : 'text-dim'}>
        answered {answer.by === 'me' ? '' : `by ${answer.by} `}
        <Time at={answer.at} precision={stale ? 'age' : 'day'} />
      </span>
      {answer.subjectId === contactId ? null : <span className="text-dim">for the whole company</span>}
      {answer.evidenceId && answer.subjectId === contactId ? <EvidenceLink interactionId={answer.evidenceId} /> : null}
      {stale ? (
        <Button look="quiet" size="small" onClick={onConfirm}>
          Still so
        </Button>
      ) : null}
    </div>
  );
}
