import { cleanText } from '../model/clean-text';
import { type ContactId, contactIdSchema } from '../model/contact';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

const LONGEST_REASON = 2_000;

/** The contact may be written to again; why is asked. No event when nothing stood against it. Throws `gone`, `invalid`. */
export async function liftDoNotContact(contactId: ContactId, reason: string): Promise<{ eventId?: string }> {
  const id = parseInput(contactIdSchema, contactId);
  const why = cleanText(reason, LONGEST_REASON);
  if (!why) throw new StorageFailure({ code: 'invalid', detail: 'reason' });
  const { eventId } = await transact({ type: 'doNotContactLifted', contactId: id, reason: why }, [], async (write) => {
    await contactOrGone(id);
    await write.patch('contacts', id, { doNotContact: undefined });
  });
  return eventId ? { eventId } : {};
}
