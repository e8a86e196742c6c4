import { db } from './db';
import type { Cadence } from './model/cadence/cadence';
import type { Enrolment } from './model/cadence/enrolment';
import { enrolmentProblem, type LeftOut } from './model/cadence/enrolment-problem';
import { type RepsTime, stepDue } from './model/cadence/step-due';
import type { ContactId } from './model/contact';
import type { FollowUp } from './model/follow-up';
import { newId } from './new-id';
import { cadenceOrGone } from './or-gone';
import { onACadence } from './queries/on-a-cadence';
import { StorageFailure } from './storage-failure';
import { stepFollowUp } from './write-step';
import type { Writer } from './writer';

export interface Enrolled {
  enrolled: ContactId[];
  leftOut: LeftOut[];
}

/**
 * Puts contacts on a cadence, each with its first step as a follow-up, and says who was left out, and why. Throws `invalid` for a
 * cadence that was put away, `gone`.
 */
export async function enrolPeople(
  write: Writer,
  cadenceId: string,
  ids: readonly ContactId[],
  time: RepsTime,
): Promise<Enrolled> {
  const cadence = await cadenceOrGone(cadenceId);
  if (cadence.archivedAt !== undefined) throw new StorageFailure({ code: 'invalid', detail: 'archived' });
  const [step] = cadence.steps;
  if (!step) throw new StorageFailure({ code: 'invalid', detail: 'steps' });
  const { enrolled, leftOut } = await sorted(cadence, ids);
  const next = { step, due: stepDue(write.at, step.waitDays, time) };
  const rows = enrolled.map((contactId) => enrolmentOf(contactId, cadence, next, write.at));
  await write.add('followUps', ...rows.map(({ followUp }) => followUp));
  await write.add('enrolments', ...rows.map(({ enrolment }) => enrolment));
  return { enrolled, leftOut };
}

async function sorted(cadence: Cadence, ids: readonly ContactId[]): Promise<Enrolled> {
  const contacts = await db.contacts.bulkGet([...ids]);
  const taken = await onACadence(ids);
  const enrolled: ContactId[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, contactId] of ids.entries()) {
    const contact = contacts[index];
    const because = contact ? enrolmentProblem(contact, cadence, taken.has(contactId)) : 'gone';
    if (because) leftOut.push({ contactId, because });
    else enrolled.push(contactId);
  }
  return { enrolled, leftOut };
}

function enrolmentOf(
  contactId: ContactId,
  cadence: Cadence,
  next: Parameters<typeof stepFollowUp>[2],
  at: number,
): { enrolment: Enrolment; followUp: FollowUp } {
  const id = newId();
  const followUp = stepFollowUp({ id, contactId }, cadence, next, at);
  const begun = { status: 'active' as const, stepId: next.step.id, followUpId: followUp.id, startedAt: at, done: [] };
  return { followUp, enrolment: { id, cadenceId: cadence.id, contactId, ...begun } };
}
