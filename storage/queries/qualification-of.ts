import { db } from '../db';
import { type Answers, criterionSchema } from '../model/answer';
import { answerId, answerSubjects } from '../model/answer-subject';
import type { Contact } from '../model/contact';
import type { ScoreRows } from '../model/score/score-facts';

/** The company of a contact and what is known of both. For use inside queries and transactions. */
export async function qualificationOf(contact: Contact): Promise<Pick<ScoreRows, 'company' | 'answers'>> {
  const company = contact.companyId === undefined ? undefined : await db.companies.get(contact.companyId);
  const subjects = [contact.id, contact.companyId].filter((id) => id !== undefined);
  const rows = await db.answers.where('subjectId').anyOf(subjects).toArray();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const answers: Answers = {};
  for (const criterion of criterionSchema.options) {
    const ids = answerSubjects(contact, criterion).map((subject) => answerId(subject, criterion));
    const answer = ids.map((id) => byId.get(id)).find((found) => found !== undefined);
    if (answer) answers[criterion] = answer;
  }
  return { company, answers };
}
