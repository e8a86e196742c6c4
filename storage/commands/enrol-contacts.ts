import { db } from '../db';
import type { Cadence } from '../model/cadence/cadence';
import type { Enrolment } from '../model/cadence/enrolment';
import { type EnrolmentProblem, enrolmentProblem } from '../model/cadence/enrolment-problem';
import { stepDue } from '../model/cadence/step-due';
import { type Contact, type ContactId, contactIdSchema } from '../model/contact';
import { z } from '../model/z';
import { newId } from '../new-id';
import { cadenceOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { onACadence } from '../queries/on-a-cadence';
import { repsTime } from '../reps-time';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';
import { writeStep } from '../write-step';
import type { Writer } from '../writer';

/** Nobody looks through a longer list before it is kept. */
export const MOST_ENROLLED = 1_000;

const inputSchema = z.object({
  cadenceId: z.string().min(1),
  contactIds: z.array(contactIdSchema).min(1).max(MOST_ENROLLED),
});

export interface LeftOut {
  contactId: ContactId;
  because: EnrolmentProblem | 'gone';
}

export interface EnrolResult {
  enrolled: ContactId[];
  leftOut: LeftOut[];
  /** Absent when nobody was enrolled. */
  eventId?: string;
}

/**
 * Puts contacts, at most 1,000, on a cadence with its first step as a follow-up; says who was left out, and why. One event for
 * all of them. Throws `invalid` for a cadence that was put away, `gone`.
 */
export async function enrolContacts(cadenceId: string, contactIds: readonly ContactId[]): Promise<EnrolResult> {
  const said = parseInput(inputSchema, { cadenceId, contactIds });
  const ids = [...new Set(said.contactIds)];
  const time = await repsTime();
  const { result, eventId } = await transact({ type: 'cadenceEntered' }, [], async (write) => {
    const cadence = await cadenceOrGone(cadenceId);
    if (cadence.archivedAt !== undefined) throw new StorageFailure({ code: 'invalid', detail: 'archived' });
    const { fit, leftOut } = await sorted(cadence, ids);
    const [step] = cadence.steps;
    if (!step) throw new StorageFailure({ code: 'invalid', detail: 'steps' });
    const next = { step, due: stepDue(write.at, step.waitDays, time) };
    for (const { id } of fit) await enrol(write, cadence, id, next);
    if (fit.length === 1) write.event.contactId = fit[0]?.id;
    return { enrolled: fit.map(({ id }) => id), leftOut };
  });
  return { ...result, ...(eventId && { eventId }) };
}

async function sorted(cadence: Cadence, ids: ContactId[]): Promise<{ fit: Contact[]; leftOut: LeftOut[] }> {
  const contacts = await db.contacts.bulkGet(ids);
  const taken = await onACadence(ids);
  const fit: Contact[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, contactId] of ids.entries()) {
    const contact = contacts[index];
    const because = contact ? enrolmentProblem(contact, cadence, taken.has(contactId)) : 'gone';
    if (contact && !because) fit.push(contact);
    else if (because) leftOut.push({ contactId, because });
  }
  return { fit, leftOut };
}

async function enrol(
  write: Writer,
  cadence: Cadence,
  contactId: ContactId,
  next: Parameters<typeof writeStep>[3],
): Promise<void> {
  const id = newId();
  const followUpId = await writeStep(write, { id, contactId }, cadence, next);
  const begun = { status: 'active' as const, stepId: next.step.id, followUpId, startedAt: write.at, done: [] };
  const enrolment: Enrolment = { id, cadenceId: cadence.id, contactId, ...begun };
  await write.add('enrolments', enrolment);
}
