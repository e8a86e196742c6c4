import { db } from '../db';
import { type Answers, criterionSchema } from '../model/answer';
import { answerId, answerSubjects } from '../model/answer-subject';
import type { ContactId } from '../model/contact';
import { readTogether } from '../read';

const CRITERIA = criterionSchema.options;

/** What is known on each criterion about a contact. What is known of the organisation is its company's, else the contact's own. */
export function answersOf(contactId: ContactId): Promise<Answers> {
  return readTogether([db.contacts, db.answers], async () => {
    const contact = await db.contacts.get(contactId);
    if (!contact) return {};
    const ids = CRITERIA.map((criterion) =>
      answerSubjects(contact, criterion).map((subject) => answerId(subject, criterion)),
    );
    const rows = new Map((await db.answers.bulkGet(ids.flat())).flatMap((row) => (row ? [[row.id, row]] : [])));
    const answers = CRITERIA.map(
      (criterion, index) => [criterion, ids[index]?.map((id) => rows.get(id)).find(Boolean)] as const,
    );
    return Object.fromEntries(answers.filter(([, answer]) => answer));
  });
}
