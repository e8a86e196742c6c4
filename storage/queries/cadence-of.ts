import { db } from '../db';
import type { Cadence } from '../model/cadence/cadence';
import type { Enrolment } from '../model/cadence/enrolment';
import type { ContactId } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import { readTogether } from '../read';
import { onACadence } from './on-a-cadence';

/** On which cadence a contact is, and the step that waits. */
export interface OnCadence {
  enrolment: Enrolment;
  cadence: Cadence;
  followUp: FollowUp | undefined;
}

/** The cadence that a contact is on; `undefined` for none. */
export function cadenceOf(contactId: ContactId): Promise<OnCadence | undefined> {
  return readTogether([db.enrolments, db.cadences, db.followUps], async () => {
    const enrolment = (await onACadence([contactId])).get(contactId);
    const cadence = enrolment && (await db.cadences.get(enrolment.cadenceId));
    if (!enrolment || !cadence) return undefined;
    return { enrolment, cadence, followUp: await db.followUps.get(enrolment.followUpId ?? '') };
  });
}
