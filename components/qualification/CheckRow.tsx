import { useId, useState } from 'react';
import type { Answer, Check } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { FailureAlert } from '../failure/FailureAlert';
import { Segmented } from '../ui/Segmented';
import { CheckFooter } from './CheckFooter';
import { CheckNote } from './CheckNote';
import { ANSWER_WORDS, CHECK_QUESTIONS, CHECK_WORDS } from './check-words';
import { useAnswer } from './useAnswer';

const VALUES = (['yes', 'no', 'notNow', 'unknown'] as const).map((value) => ({ value, label: ANSWER_WORDS[value] }));

interface CheckRowProps {
  contactId: ContactId;
  check: Check;
  answer: Answer | undefined;
  /** The interaction that an answer given now comes from. */
  evidenceId: string | undefined;
}

/** One of the three checks: its question, the answer, a note. */
export function CheckRow({ contactId, check, answer, evidenceId }: CheckRowProps) {
  const { give, busy, failure } = useAnswer({ contactId, check, evidenceId });
  const [noting, setNoting] = useState(false);
  const id = useId();
  const value = answer?.value ?? 'unknown';
  return (
    <li aria-labelledby={id} className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span id={id} className="font-medium">
          {CHECK_WORDS[check]}
        </span>
        <span className="text-small text-dim">{CHECK_QUESTIONS[check]}</span>
      </p>
      <Segmented
        label={CHECK_WORDS[check]}
        options={VALUES}
        value={value}
        disabled={busy}
        onChange={(next) => give(next, answer?.note)}
      />
      {noting ? (
        <CheckNote
          check={check}
          contactId={contactId}
          saved={answer?.note ?? ''}
          busy={busy}
          onSave={(note) => give(value, note)}
          onClose={() => setNoting(false)}
        />
      ) : (
        <CheckFooter answer={answer} onEdit={() => setNoting(true)} />
      )}
      <FailureAlert failure={failure} />
    </li>
  );
}
