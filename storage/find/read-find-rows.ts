import { db } from '../db';
import { type Answer, type Answers, criterionSchema } from '../model/answer';
import { answerId, answerSubjects } from '../model/answer-subject';
import type { Contact, ContactId } from '../model/contact';
import type { Deal } from '../model/deal';
import type { FindRows, ScoredRows } from '../model/find/find-facts';
import type { Note } from '../model/note';
import { scoreFactsOf } from '../model/score/score-facts';
import { conversationsOf } from '../queries/conversation-of';
import { readTogether } from '../read';

/** Reads all that these contacts can be found by, as one state of the database. One who is not there is left out. */
export function readFindRows(contactIds: readonly ContactId[]): Promise<ScoredRows[]> {
  const tables = [db.contacts, db.companies, db.answers, db.deals, db.interactions, db.corrections, db.notes];
  return readTogether(tables, () => findRowsOf(contactIds));
}

async function findRowsOf(contactIds: readonly ContactId[]): Promise<ScoredRows[]> {
  const contacts = (await db.contacts.bulkGet([...contactIds])).filter((row) => row !== undefined);
  const ids = contacts.map(({ id }) => id);
  const companyIds = [...new Set(contacts.flatMap(({ companyId }) => companyId ?? []))];
  const companies = new Map((await db.companies.bulkGet(companyIds)).flatMap((row) => (row ? [[row.id, row]] : [])));
  const answers = await answersOn([...ids, ...companyIds]);
  const [byId, deals, notes] = [new Map(answers.map((row) => [row.id, row])), await dealsOf(ids), await notesOn(ids)];
  const conversations = await conversationsOf(ids);
  return contacts.map((contact) => {
    const rows: FindRows = {
      contact,
      company: contact.companyId === undefined ? undefined : companies.get(contact.companyId),
      answers: answersFor(contact, byId),
      deals: deals.get(contact.id) ?? [],
      interactions: conversations.get(contact.id) ?? [],
      notes: notes.get(contact.id) ?? [],
    };
    return { rows, score: scoreFactsOf(rows) };
  });
}

function answersFor(contact: Contact, byId: ReadonlyMap<string, Answer>): Answers {
  const answers: Answers = {};
  for (const criterion of criterionSchema.options) {
    const ids = answerSubjects(contact, criterion).map((subject) => answerId(subject, criterion));
    const answer = ids.map((id) => byId.get(id)).find((found) => found !== undefined);
    if (answer) answers[criterion] = answer;
  }
  return answers;
}

async function dealsOf(ids: readonly string[]): Promise<Map<string, Deal[]>> {
  if ((await db.deals.count()) === 0) return new Map();
  const deals = await Promise.all(ids.map((id) => db.deals.where('contactIds').equals(id).toArray()));
  return new Map(ids.map((id, index) => [id, deals[index] ?? []]));
}

async function notesOn(ids: readonly string[]): Promise<Map<string, Note[]>> {
  const notes = await Promise.all(ids.map((id) => db.notes.where('[contactId+at]').between([id], [id, []]).toArray()));
  return new Map(ids.map((id, index) => [id, notes[index] ?? []]));
}

/** One request each: a cursor over many ranges takes several times as long. */
async function answersOn(subjects: readonly string[]): Promise<Answer[]> {
  const rows = await Promise.all(subjects.map((id) => db.answers.where('subjectId').equals(id).toArray()));
  return rows.flat();
}
