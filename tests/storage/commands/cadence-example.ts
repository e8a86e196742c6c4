import { type CadenceInput, saveCadence } from '@/storage/commands/save-cadence';
import { db } from '@/storage/db';
import type { Enrolment } from '@/storage/model/cadence/enrolment';
import type { ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';

/** A cadence of three steps, kept; its id. */
export async function springCadence(over: Partial<CadenceInput> = {}): Promise<string> {
  const { cadenceId } = await saveCadence({
    name: 'Spring',
    audience: 'lead',
    steps: [
      { id: 'one', touch: 'linkedin', waitDays: 0 },
      { id: 'two', touch: 'email', waitDays: 3, note: 'Ask about the looms' },
      { id: 'three', touch: 'call', waitDays: 5 },
    ],
    ...over,
  });
  return cadenceId;
}

/** The enrolment of a contact that began last; there must be one. */
export async function enrolmentOf(contactId: ContactId): Promise<Enrolment> {
  const all = await db.enrolments.where('contactId').equals(contactId).sortBy('startedAt');
  const last = all.at(-1);
  if (!last) throw new Error(`${contactId} was never on a cadence`);
  return last;
}

/** The open follow-ups of a contact that are steps of a cadence. */
export function openSteps(contactId: ContactId): Promise<FollowUp[]> {
  const open = db.followUps.where('[contactId+status]').equals([contactId, 'open']);
  return open.filter(({ enrolmentId }) => enrolmentId !== undefined).toArray();
}
