import { openBulk, runParts } from '../bulk-run';
import { db } from '../db';
import type { BulkControl, BulkEnd } from '../model/bulk/bulk-control';
import { type ContactId, contactIdSchema } from '../model/contact';
import { z } from '../model/z';
import { newId } from '../new-id';
import { parseInput } from '../parse-input';
import { partsOf } from '../parts-of';
import { removePeople } from '../remove-people';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

const idsSchema = z.array(contactIdSchema).min(1);

export interface RemoveContactsResult extends BulkEnd {
  /** For one undo of all of it; absent when nobody was removed. */
  bulkId?: string;
  removed: number;
}

/**
 * Removes many contacts and all that is kept of them, in parts as `changeContacts`; `undoBulk` brings them all back. Those who
 * are gone already are passed over. Throws `invalid`; what the first part throws, when nothing was done.
 */
export async function removeContacts(
  contactIds: readonly ContactId[],
  control: BulkControl = {},
): Promise<RemoveContactsResult> {
  const ids = parseInput(idsSchema, [...new Set(contactIds)]);
  const bulkId = newId();
  let removed = 0;
  const end = await runParts({ bulkId, parts: partsOf(ids), sizeOf: (part) => part.length }, control, async (part) => {
    const { result } = await transact(
      { type: 'contactsRemoved', bulkId },
      ['answers', 'notes', 'distinctPairs'],
      async (write) => {
        await openBulk(bulkId, ids.length);
        const there = (await db.contacts.bulkGet(part)).flatMap((row) => row?.id ?? []);
        await removePeople(write, there);
        if (there.length > 0) write.event.contactIds = there;
        return there.length;
      },
    );
    removed += result;
  });
  if (end.failure && removed === 0) throw new StorageFailure(end.failure);
  return { removed, ...end, ...(removed > 0 && { bulkId }) };
}
