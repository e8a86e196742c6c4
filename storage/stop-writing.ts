import { db } from './db';
import type { ContactId, DoNotContact } from './model/contact';
import { contactOrGone } from './or-gone';
import type { Writer } from './writer';

/**
 * Marks a contact as not to be written to, and cancels what was to remind of writing; how many of those there were. Where it
 * is marked already nothing happens. Throws `gone`.
 */
export async function stopWriting(write: Writer, contactId: ContactId, doNotContact: DoNotContact): Promise<number> {
  if ((await contactOrGone(contactId)).doNotContact) return 0;
  await write.patch('contacts', contactId, { doNotContact });
  const open = await db.followUps.where('[contactId+status]').equals([contactId, 'open']).toArray();
  for (const { id } of open) await write.patch('followUps', id, { status: 'cancelled' });
  return open.length;
}
