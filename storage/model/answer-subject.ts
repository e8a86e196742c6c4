import type { Criterion } from './answer';
import { CRITERIA } from './criteria';

/**
 * The subjects under which an answer may be kept, the one that holds first. What is asked of the organisation belongs to
 * the company, when there is one, and serves all its contacts.
 */
export function answerSubjects(
  contact: { id: string; companyId?: string | undefined },
  criterion: Criterion,
): string[] {
  const ofCompany = CRITERIA[criterion].level === 'organisation' && contact.companyId;
  return ofCompany ? [ofCompany, contact.id] : [contact.id];
}

/** The id of the one row for a criterion on a subject. */
export const answerId = (subjectId: string, criterion: Criterion): string => `${subjectId}:${criterion}`;
