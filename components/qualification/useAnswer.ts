import { giveAnswer } from '@/storage/commands/give-answer';
import type { AnswerValue, Check } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { ANSWER_WORDS, CHECK_WORDS } from './check-words';

interface Asked {
  contactId: ContactId;
  check: Check;
  evidenceId: string | undefined;
}

/** Answers one check. `give` is true when the answer was saved. */
export function useAnswer({ contactId, check, evidenceId }: Asked) {
  const { run, busy, failure } = useCommand();
  const give = async (value: AnswerValue, note: string | undefined) => {
    const result = await run(
      () => giveAnswer({ contactId, check, value, ...(note ? { note } : {}), ...(evidenceId ? { evidenceId } : {}) }),
      ({ eventId }) =>
        eventId ? { text: `${CHECK_WORDS[check]}: ${ANSWER_WORDS[value]}`, undo: [eventId] } : undefined,
    );
    return result !== undefined;
  };
  return { give, busy, failure };
}
