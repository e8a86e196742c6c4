import { db } from '../db';
import { type Answer, type AnswerValue, answerValueSchema, type Criterion, criterionSchema } from '../model/answer';
import { answerId, answerSubjects } from '../model/answer-subject';
import { cleanText } from '../model/clean-text';
import { type ContactId, contactIdSchema } from '../model/contact';
import { sameValue } from '../model/same-value';
import { z } from '../model/z';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { requireEvidence } from '../require-evidence';
import { transact } from '../transact';
import type { Writer } from '../writer';

const LONGEST_NOTE = 2_000;
/** An answer given again after this has been asked anew, and is fresh again. */
const SAME_ANSWER_MS = 24 * 60 * 60 * 1_000;

const inputSchema = z.object({
  contactId: contactIdSchema,
  criterion: criterionSchema,
  value: answerValueSchema,
  note: z.string().optional(),
  evidenceId: z.string().min(1).optional(),
});

export interface AnswerInput {
  contactId: ContactId;
  criterion: Criterion;
  value: AnswerValue;
  note?: string | undefined;
  /** The interaction it came from. */
  evidenceId?: string | undefined;
}

/**
 * Answers one criterion, in place of the earlier answer. What is asked of the organisation is answered for the company,
 * when there is one.
 * No event when the same was answered within a day. Throws `gone`, `invalid`.
 */
export async function giveAnswer(input: AnswerInput): Promise<{ eventId?: string }> {
  const { contactId, criterion, value, note, evidenceId } = parseInput(inputSchema, input);
  const draft = { type: 'answerGiven' as const, contactId, evidenceId };
  const { eventId } = await transact(draft, ['answers'], async (write) => {
    const contact = await contactOrGone(contactId);
    const [subjectId = contactId] = answerSubjects(contact, criterion);
    const known = await db.answers.get(answerId(subjectId, criterion));
    // An answer for the company may rest on what a colleague of this contact said; it does so still when it is edited.
    if (known?.evidenceId !== evidenceId) await requireEvidence(contactId, evidenceId);
    const said = { subjectId, criterion, value, note: cleanText(note, LONGEST_NOTE), evidenceId, by: 'me' };
    await writeAnswer(write, known, { id: answerId(subjectId, criterion), ...said, at: write.at });
  });
  return eventId ? { eventId } : {};
}

async function writeAnswer(write: Writer, known: Answer | undefined, answer: Answer): Promise<void> {
  if (!known) return write.add('answers', answer);
  const isSame = sameValue({ ...known, at: answer.at }, answer);
  if (isSame && answer.at - known.at < SAME_ANSWER_MS) return;
  await write.patch('answers', answer.id, answer);
}
