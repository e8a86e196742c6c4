import { db } from '../db';
import type { Enrolment } from '../model/cadence/enrolment';
import type { ContactId } from '../model/contact';

/** The live enrolment of each of these contacts who is on a cadence. For use inside queries and transactions. */
export async function onACadence(contactIds: readonly ContactId[]): Promise<Map<ContactId, Enrolment>> {
  const rows = await db.enrolments.where('contactId').anyOf(contactIds).toArray();
  return new Map(rows.flatMap((row) => (row.status === 'ended' ? [] : [[row.contactId, row] as const])));
}
