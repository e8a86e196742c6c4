import { NotebookPen } from 'lucide-react';
import { useId, useState } from 'react';
import type { Answer, Check } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { FailureAlert } from '../failure/FailureAlert';
import { IconButton } from '../ui/IconButton';
import { Segmented } from '../ui/Segmented';
import { AnswerNote } from './AnswerNote';
import { CheckNote } from './CheckNote';
import { ANSWER_WORDS, CHECK_QUESTIONS, CHECK_WORDS } from './check-words';
import { useAnswer } from './useAnswer';

const VALUES = (['yes', 'no', 'notNow', 'unknown'] as const).map((value) => ({
  value,
  label: ANSWER_WORDS[value],
  quiet: value === 'unknown',
}));

interface CheckRowProps {
  contactId: ContactId;
  check: Check;
  answer: Answer | undefined;
  /** The interaction that an answer given now comes from. */
  evidenceId: string | undefined;
}

/** One of the three checks: its question, the answer, a note. */
export function CheckRow({ contactId, check, answer, evidenceId }: CheckRowProps) {
  const { shown, give, busy, failure } = useAnswer({ contactId, check, answer, evidenceId });
  const [noting, setNoting] = useState(false);
  const id = useId();
  const note = answer?.note;
  return (
    <li aria-labelledby={id} className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span id={id} className="font-medium">
          {CHECK_WORDS[check]}
        </span>
        <span className="text-small text-dim">{CHECK_QUESTIONS[check]}</span>
      </p>
      <div className="flex items-center gap-1">
        <Segmented label={CHECK_WORDS[check]} options={VALUES} value={shown} onChange={(next) => give(next, note)} />
        <IconButton
          label={`${note ? 'Edit' : 'Add'} note on ${CHECK_WORDS[check].toLowerCase()}`}
          icon={<NotebookPen size={15} />}
          aria-expanded={noting}
          onClick={() => setNoting(true)}
        />
      </div>
      {noting ? (
        <CheckNote
          check={check}
          contactId={contactId}
          saved={note ?? ''}
          busy={busy}
          onSave={(text) => give(shown, text)}
          onClose={() => setNoting(false)}
        />
      ) : (
        <AnswerNote answer={answer} />
      )}
      <FailureAlert failure={failure} />
    </li>
  );
}
