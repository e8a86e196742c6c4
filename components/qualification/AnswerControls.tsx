import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import { type Answer, answerValueSchema, type Criterion } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { CRITERIA } from '@/storage/model/criteria';
import { FailureAlert } from '../failure/FailureAlert';
import { IconButton } from '../ui/IconButton';
import { Segmented } from '../ui/Segmented';
import { AnswerDetails } from './AnswerDetails';
import { AnswerNote } from './AnswerNote';
import { ANSWER_WORDS } from './answer-words';
import type { Evidence } from './evidence';
import { useAnswer } from './useAnswer';

const VALUES = answerValueSchema.options.map((value) => ({
  value,
  label: ANSWER_WORDS[value],
  quiet: value === 'unknown',
}));

interface AnswerControlsProps {
  contactId: ContactId;
  criterion: Criterion;
  answer: Answer | undefined;
  /** Its criteria have decided a check that is not answered itself: then no answer is marked as given. */
  derived: boolean;
  evidence: Evidence;
}

/** The answer to one criterion and its note, to be given or changed. */
export function AnswerControls({ contactId, criterion, answer, derived, evidence }: AnswerControlsProps) {
  const { shown, give, busy, failure } = useAnswer({ contactId, criterion, answer, evidence });
  const [noting, setNoting] = useState(false);
  const { name } = CRITERIA[criterion];
  const note = answer?.note;
  const evidenceId = answer?.evidenceId ?? evidence.onPage;
  return (
    <>
      <div className="flex items-center gap-1">
        <Segmented
          label={name}
          explicit
          options={VALUES}
          value={derived && shown === 'unknown' ? undefined : shown}
          onChange={(next) => give(next, { note })}
        />
        <IconButton
          label={`${note ? 'Edit' : 'Add'} note on ${name.toLowerCase()}`}
          icon={<NotebookPen size={15} />}
          aria-expanded={noting}
          onClick={() => setNoting(true)}
        />
      </div>
      {noting ? (
        <AnswerDetails
          criterion={criterion}
          contactId={contactId}
          saved={{ note, evidenceId }}
          evidence={evidence}
          busy={busy}
          onSave={(source) => give(shown, source)}
          onClose={() => setNoting(false)}
        />
      ) : (
        <AnswerNote contactId={contactId} answer={answer} onConfirm={() => give(shown, { note, evidenceId })} />
      )}
      <FailureAlert failure={failure} />
    </>
  );
}
