import { type ContactId, contactIdSchema } from '../model/contact';
import { z } from '../model/z';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { transact } from '../transact';

const inputSchema = z.object({ contactId: contactIdSchema, cause: z.string().min(1).max(500) });

/** "Not now" to a proposed follow-up: it is not proposed again for the same cause. Throws `gone`. */
export async function putTouchAway(input: { contactId: ContactId; cause: string }): Promise<{ eventId?: string }> {
  const { contactId, cause } = parseInput(inputSchema, input);
  const { eventId } = await transact({ type: 'touchPutAway', contactId }, [], async (write) => {
    await contactOrGone(contactId);
    await write.patch('contacts', contactId, { touchPutAway: cause });
  });
  return eventId ? { eventId } : {};
}
