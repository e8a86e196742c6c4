import { db } from '../db';
import type { Contact } from '../model/contact';
import { readTogether } from '../read';

/** Whom a follow-up is about; `undefined` when either does not exist any more. */
export function contactOfFollowUp(followUpId: string): Promise<Contact | undefined> {
  return readTogether([db.followUps, db.contacts], async () => {
    const followUp = await db.followUps.get(followUpId);
    return followUp && db.contacts.get(followUp.contactId);
  });
}
