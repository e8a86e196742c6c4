import { useState } from 'react';
import { giveAnswer } from '@/storage/commands/give-answer';
import type { Answer, AnswerValue, Check } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { ANSWER_WORDS, CHECK_WORDS } from './check-words';

interface Asked {
  contactId: ContactId;
  check: Check;
  /** The answer as it is kept. */
  answer: Answer | undefined;
  evidenceId: string | undefined;
}

/** Answers one check. `shown` is the value pressed last until the kept one has caught up; `give` is true when it was saved. */
export function useAnswer({ contactId, check, answer, evidenceId }: Asked) {
  const { run, busy, failure } = useCommand();
  const [pressed, setPressed] = useState<{ value: AnswerValue; over: Answer | undefined }>();
  const give = async (value: AnswerValue, note: string | undefined) => {
    setPressed({ value, over: answer });
    const result = await run(
      () => giveAnswer({ contactId, check, value, ...(note ? { note } : {}), ...(evidenceId ? { evidenceId } : {}) }),
      ({ eventId }) =>
        eventId ? { text: `${CHECK_WORDS[check]}: ${ANSWER_WORDS[value]}`, undo: [eventId] } : undefined,
    );
    if (!result) setPressed(undefined);
    return result !== undefined;
  };
  const shown = pressed && pressed.over === answer ? pressed.value : (answer?.value ?? 'unknown');
  return { shown, give, busy, failure };
}
