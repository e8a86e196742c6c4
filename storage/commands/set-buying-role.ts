import { type BuyingRole, buyingRoleSchema } from '../model/buying-role';
import { type ContactId, contactIdSchema } from '../model/contact';
import { z } from '../model/z';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { transact } from '../transact';

const inputSchema = z.object({ contactId: contactIdSchema, role: buyingRoleSchema.optional() });

export interface BuyingRoleInput {
  contactId: ContactId;
  /** Without one the contact has no part in it that is known. */
  role?: BuyingRole | undefined;
}

/** Says what a contact is in the buying group of the company. No event when that is known already. Throws `gone`, `invalid`. */
export async function setBuyingRole(input: BuyingRoleInput): Promise<{ eventId?: string }> {
  const { contactId, role } = parseInput(inputSchema, input);
  const { eventId } = await transact({ type: 'contactEdited', contactId }, [], async (write) => {
    await contactOrGone(contactId);
    await write.patch('contacts', contactId, { buyingRole: role });
  });
  return eventId ? { eventId } : {};
}
