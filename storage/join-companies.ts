import { db } from './db';
import type { Answer } from './model/answer';
import { answerId } from './model/answer-subject';
import type { Company } from './model/company';
import { isOneCompany } from './model/one-company';
import { notesAbout } from './queries/notes-about';
import type { Writer } from './writer';

/**
 * Makes one company of this one and those who have its web domain: their people, answers, notes and deals become its own, and
 * what only they knew of it fills its gaps. Never two of whom LinkedIn says that they are two.
 */
export async function joinCompanies(write: Writer, companyId: string): Promise<void> {
  const company = await db.companies.get(companyId);
  if (!company?.domain) return;
  for (const other of await db.companies.where('domain').equals(company.domain).toArray()) {
    const known = await db.companies.get(companyId);
    if (known && isOneCompany(known, other)) await joinInto(write, known, other);
  }
}

async function joinInto(write: Writer, company: Company, other: Company): Promise<void> {
  const { id } = company;
  for (const contactId of await db.contacts.where('companyId').equals(other.id).primaryKeys())
    await write.patch('contacts', contactId, { companyId: id });
  for (const noteId of await notesAbout({ companyId: other.id }).primaryKeys())
    await write.patch('notes', noteId, { companyId: id });
  for (const dealId of await db.deals.where('companyId').equals(other.id).primaryKeys())
    await write.patch('deals', dealId, { companyId: id });
  for (const answer of await db.answers.where('subjectId').equals(other.id).toArray()) {
    await write.remove('answers', answer.id);
    await keepNewer(write, { ...answer, id: answerId(id, answer.criterion), subjectId: id });
  }
  await write.remove('companies', other.id);
  await write.patch('companies', id, { ...other, ...company });
}

async function keepNewer(write: Writer, answer: Answer): Promise<void> {
  const known = await db.answers.get(answer.id);
  if (!known) await write.add('answers', answer);
  else if (answer.at > known.at)
    await write.patch('answers', answer.id, { note: undefined, evidenceId: undefined, ...answer });
}
