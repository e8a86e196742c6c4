import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import { read } from '../read';

/** The open follow-up of a contact that falls due first. */
export async function nextOpenFollowUp(contactId: ContactId): Promise<FollowUp | undefined> {
  const open = await read(() => db.followUps.where('[contactId+status]').equals([contactId, 'open']).toArray());
  return open.sort((one, other) => one.dueAt - other.dueAt)[0];
}
