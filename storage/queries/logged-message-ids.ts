import { db } from '../db';
import type { ContactId } from '../model/contact';
import { read } from '../read';

/** For each contact, the ids of a thread's messages that are logged already. */
export function loggedMessageIds(threadId: string): Promise<Map<ContactId, Set<string>>> {
  return read(async () => {
    const logged = new Map<ContactId, Set<string>>();
    for (const { contactId, messageId } of await db.interactions.where('threadId').equals(threadId).toArray()) {
      if (messageId) logged.set(contactId, (logged.get(contactId) ?? new Set()).add(messageId));
    }
    return logged;
  });
}
