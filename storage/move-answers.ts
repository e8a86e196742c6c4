import { db } from './db';
import type { Answer } from './model/answer';
import { answerId } from './model/answer-subject';
import type { Contact } from './model/contact';
import { isNewerAnswer } from './model/newer-answer';
import type { Writer } from './writer';

/**
 * Gives a contact the answers on another; of two answers to one check the newer one holds. Evidence that was the same
 * message on both sides is the row that stays.
 */
export async function moveAnswers(
  write: Writer,
  keep: Contact,
  merge: Contact,
  stays: Map<string, string>,
): Promise<void> {
  for (const answer of await answersOn(merge.id)) {
    const id = answerId(keep.id, answer.criterion);
    const moved = { ...answer, id, subjectId: keep.id };
    const known = await db.answers.get(id);
    await write.remove('answers', answer.id);
    if (!known) await write.add('answers', moved);
    else if (isNewerAnswer(moved, known))
      await write.patch('answers', id, { note: undefined, evidenceId: undefined, ...moved });
  }
  const subjects = [keep.id, keep.companyId, merge.companyId].filter((id) => id !== undefined);
  for (const { id, evidenceId = '' } of (await Promise.all(subjects.map(answersOn))).flat()) {
    const evidence = stays.get(evidenceId);
    if (evidence) await write.patch('answers', id, { evidenceId: evidence });
  }
}

function answersOn(subjectId: string): Promise<Answer[]> {
  return db.answers.where('subjectId').equals(subjectId).toArray();
}
