import type { Check } from './answer';

/** Checks on the organisation: the answer belongs to the company, when there is one, and serves all its contacts. */
const OF_THE_COMPANY: ReadonlySet<Check> = new Set(['targetMarket']);

/** The subjects under which an answer may be kept, the one that holds first. */
export function answerSubjects(contact: { id: string; companyId?: string | undefined }, check: Check): string[] {
  return OF_THE_COMPANY.has(check) && contact.companyId ? [contact.companyId, contact.id] : [contact.id];
}

/** The id of the one row for a check on a subject. */
export const answerId = (subjectId: string, check: Check): string => `${subjectId}:${check}`;
