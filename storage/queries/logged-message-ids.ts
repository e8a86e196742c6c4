import { db } from '../db';
import type { ContactId } from '../model/contact';
import { correctedInteraction } from '../model/corrected-interactions';
import { readTogether } from '../read';

/** Of a thread's messages that are logged, by the messages' ids: the interaction, none where it was moved to another contact. */
export type LoggedMessages = ReadonlyMap<string, string | undefined>;

/** For each contact, a thread's messages that are logged already, also those that were moved away. */
export function loggedMessageIds(threadId: string): Promise<Map<ContactId, LoggedMessages>> {
  return readTogether([db.interactions, db.corrections], async () => {
    const logged = new Map<ContactId, Map<string, string | undefined>>();
    const put = (contactId: ContactId, messageId: string, id?: string) => {
      const known = logged.get(contactId) ?? new Map<string, string | undefined>();
      logged.set(contactId, known.set(messageId, id ?? known.get(messageId)));
    };
    const rows = await db.interactions.where('threadId').equals(threadId).toArray();
    const ids = rows.map(({ id }) => id);
    const corrections = await db.corrections.where('interactionId').anyOf(ids).toArray();
    for (const row of rows) {
      if (!row.messageId) continue;
      put(row.contactId, row.messageId);
      put(correctedInteraction(row, corrections).contactId, row.messageId, row.id);
    }
    return logged;
  });
}
