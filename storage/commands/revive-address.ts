import { type ContactId, contactIdSchema } from '../model/contact';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { transact } from '../transact';

/** The rep says that mail does reach this address. No event when it was not marked as dead. Throws `gone`. */
export async function reviveAddress(contactId: ContactId, address: string): Promise<{ eventId?: string }> {
  const id = parseInput(contactIdSchema, contactId);
  const { eventId } = await transact({ type: 'addressRevived', contactId: id }, [], async (write) => {
    const { deadEmails = [] } = await contactOrGone(id);
    const rest = deadEmails.filter((one) => one !== address);
    await write.patch('contacts', id, { deadEmails: rest.length > 0 ? rest : undefined });
  });
  return eventId ? { eventId } : {};
}
