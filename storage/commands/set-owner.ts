import { cleanLine } from '../model/clean-text';
import { contactIdSchema } from '../model/contact';
import { z } from '../model/z';
import { parseInput } from '../parse-input';
import { transact } from '../transact';

const LONGEST_OWNER = 100;
const inputSchema = z.object({ contactId: contactIdSchema, owner: z.string().optional() });

/** Says whose contact it is, by name; without one it is nobody's. No event when nothing differs. Throws `gone`, `invalid`. */
export async function setOwner(input: z.input<typeof inputSchema>): Promise<{ eventId?: string }> {
  const { contactId, owner } = parseInput(inputSchema, input);
  const { eventId } = await transact({ type: 'contactEdited', contactId }, [], (write) =>
    write.patch('contacts', contactId, { owner: cleanLine(owner, LONGEST_OWNER) }),
  );
  return eventId ? { eventId } : {};
}
