import { db } from '../db';
import type { ContactId } from '../model/contact';
import { EXAMPLE_CONTACT } from '../model/example/example-rows';
import { mergedIdsOf } from './merged-ids-of';

/**
 * The contacts of the example pipeline. One who was made one with a real contact is none of them any more. For use inside queries and
 * transactions.
 */
export async function exampleIds(): Promise<ContactId[]> {
  const ids = await db.contacts.where('id').startsWith(EXAMPLE_CONTACT).primaryKeys();
  const merged = await Promise.all(ids.map(mergedIdsOf));
  return ids.filter((_, index) => merged[index]?.every((id) => id.startsWith(EXAMPLE_CONTACT)));
}
