import { db } from '../db';
import { type Answer, CHECKS, type Check } from '../model/answer';
import { answerId, answerSubjects } from '../model/answer-subject';
import type { ContactId } from '../model/contact';
import { readTogether } from '../read';

/** What is known on each check about a contact. A company-level answer is its company's, else the contact's own. */
export function answersOf(contactId: ContactId): Promise<Partial<Record<Check, Answer>>> {
  return readTogether([db.contacts, db.answers], async () => {
    const contact = await db.contacts.get(contactId);
    if (!contact) return {};
    const ids = CHECKS.map((check) => answerSubjects(contact, check).map((subject) => answerId(subject, check)));
    const rows = new Map((await db.answers.bulkGet(ids.flat())).flatMap((row) => (row ? [[row.id, row]] : [])));
    const answers = CHECKS.map((check, index) => [check, ids[index]?.map((id) => rows.get(id)).find(Boolean)] as const);
    return Object.fromEntries(answers.filter(([, answer]) => answer));
  });
}
