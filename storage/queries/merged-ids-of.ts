import type { ContactId } from '../model/contact';
import { mergesInto } from './merges-into';

/** The ids of those who were merged into a contact, and into them before, as far as the merges stand. For use inside queries and transactions. */
export async function mergedIdsOf(contactId: ContactId): Promise<ContactId[]> {
  const found: ContactId[] = [];
  const open = [contactId];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const merged = (await mergesInto(next)).map(({ otherContactId }) => otherContactId as ContactId);
    const fresh = merged.filter((id) => id !== contactId && !found.includes(id));
    found.push(...fresh);
    open.push(...fresh);
  }
  return found;
}
