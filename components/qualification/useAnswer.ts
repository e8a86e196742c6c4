import { useState } from 'react';
import { giveAnswer } from '@/storage/commands/give-answer';
import type { Answer, AnswerValue, Criterion } from '@/storage/model/answer';
import type { ContactId } from '@/storage/model/contact';
import { CRITERIA } from '@/storage/model/criteria';
import { useCommand } from '../command/useCommand';
import { ANSWER_WORDS } from './answer-words';
import type { Evidence } from './evidence';

interface Asked {
  contactId: ContactId;
  criterion: Criterion;
  /** The answer as it is kept. */
  answer: Answer | undefined;
  evidence: Evidence;
}

/** What an answer says beside its value. */
export interface AnswerSource {
  note?: string | undefined;
  /** The interaction it came from; `page` for the message on the open page, which is logged first. */
  evidenceId?: string | 'page' | undefined;
}

/** Answers one criterion. `shown` is the value pressed last until the kept one has caught up; `give` is true when it was saved. */
export function useAnswer({ contactId, criterion, answer, evidence }: Asked) {
  const { run, busy, failure } = useCommand();
  const [pressed, setPressed] = useState<{ value: AnswerValue; over: Answer | undefined }>();
  const carryOut = async (value: AnswerValue, { note, evidenceId }: AnswerSource) => {
    const logged = evidenceId === 'page' ? await evidence.logFirst?.() : undefined;
    const source = evidenceId === 'page' ? logged?.interactionId : evidenceId;
    const { eventId } = await giveAnswer({ contactId, criterion, value, note: note || undefined, evidenceId: source });
    return [eventId, ...(logged?.eventIds ?? [])].filter((id) => id !== undefined);
  };
  const give = async (value: AnswerValue, source: AnswerSource = {}) => {
    setPressed({ value, over: answer });
    const result = await run(
      () => carryOut(value, { evidenceId: evidence.onPage, ...source }),
      (undo) => (undo.length > 0 ? { text: `${CRITERIA[criterion].name}: ${ANSWER_WORDS[value]}`, undo } : undefined),
    );
    if (!result) setPressed(undefined);
    return result !== undefined;
  };
  const shown = pressed && pressed.over === answer ? pressed.value : (answer?.value ?? 'unknown');
  return { shown, give, busy, failure };
}
