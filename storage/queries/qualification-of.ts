import { db } from '../db';
import { type Answer, type Answers, criterionSchema } from '../model/answer';
import { answerId, answerSubjects } from '../model/answer-subject';
import type { Contact, ContactId } from '../model/contact';
import type { ScoreRows } from '../model/score/score-facts';

type Qualification = Pick<ScoreRows, 'company' | 'answers'>;

/** The company of a contact and what is known of both. For use inside queries and transactions. */
export async function qualificationOf(contact: Contact): Promise<Qualification> {
  const company = contact.companyId === undefined ? undefined : await db.companies.get(contact.companyId);
  const subjects = [contact.id, contact.companyId].filter((id) => id !== undefined);
  const rows = await db.answers.where('subjectId').anyOf(subjects).toArray();
  return { company, answers: answersFor(contact, rows) };
}

/** The same of several, read together. For use inside transactions. */
export async function qualificationsOf(contacts: readonly Contact[]): Promise<Map<ContactId, Qualification>> {
  const companyIds = [...new Set(contacts.flatMap(({ companyId }) => companyId ?? []))];
  const companies = new Map((await db.companies.bulkGet(companyIds)).map((one, index) => [companyIds[index], one]));
  const subjects = [...contacts.map(({ id }) => id), ...companyIds];
  const bySubject = await answersBySubject(subjects);
  const all = contacts.map((contact) => {
    const { id, companyId = '' } = contact;
    const rows = [...(bySubject.get(id) ?? []), ...(bySubject.get(companyId) ?? [])];
    return [id, { company: companies.get(companyId), answers: answersFor(contact, rows) }] as const;
  });
  return new Map(all);
}

async function answersBySubject(subjects: readonly string[]): Promise<Map<string, Answer[]>> {
  // Fewer answers than people, as while many are imported: the whole table is one request.
  if ((await db.answers.count()) <= subjects.length) {
    const groups = new Map<string, Answer[]>();
    for (const one of await db.answers.toArray())
      groups.set(one.subjectId, [...(groups.get(one.subjectId) ?? []), one]);
    return groups;
  }
  // One request each: a cursor over many ranges takes several times as long.
  const found = await Promise.all(subjects.map((id) => db.answers.where('subjectId').equals(id).toArray()));
  return new Map(subjects.map((id, index) => [id, found[index] ?? []]));
}

function answersFor(contact: Contact, rows: readonly Answer[]): Answers {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const answers: Answers = {};
  for (const criterion of criterionSchema.options) {
    const ids = answerSubjects(contact, criterion).map((subject) => answerId(subject, criterion));
    const answer = ids.map((id) => byId.get(id)).find((found) => found !== undefined);
    if (answer) answers[criterion] = answer;
  }
  return answers;
}
