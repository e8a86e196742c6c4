import { openBulk, runParts } from '../bulk-run';
import { type ChangedPeople, changePeople } from '../change-people';
import { type BulkChange, bulkChangeSchema, type LeftOutBecause } from '../model/bulk/bulk-change';
import type { BulkControl, BulkEnd } from '../model/bulk/bulk-control';
import { type ContactId, contactIdSchema } from '../model/contact';
import { z } from '../model/z';
import { newId } from '../new-id';
import { parseInput } from '../parse-input';
import { partsOf } from '../parts-of';
import { repsTime } from '../reps-time';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

const idsSchema = z.array(contactIdSchema).min(1);

export interface ChangeContactsResult extends BulkEnd {
  /** For one undo of all of it; absent when nobody was changed. */
  bulkId?: string;
  changed: number;
  /** How many were left out, by the reason. */
  leftOut: Partial<Record<LeftOutBecause, number>>;
}

/**
 * Makes one change to many contacts, as the command for one would make it to each, in parts with an event each: other commands
 * come in between, and `undoBulk` takes all of it back. Those whom it does not suit are left out and counted. Of a failure in the
 * middle the result tells. Throws `invalid`; what the first part throws, when nothing was done.
 */
export async function changeContacts(
  contactIds: readonly ContactId[],
  change: BulkChange,
  control: BulkControl = {},
): Promise<ChangeContactsResult> {
  const said = parseInput(bulkChangeSchema, change);
  const ids = parseInput(idsSchema, [...new Set(contactIds)]);
  const [bulkId, time] = [newId(), await repsTime()];
  const result: ChangeContactsResult = { changed: 0, leftOut: {}, cancelled: false };
  const end = await runParts({ bulkId, parts: partsOf(ids), sizeOf: (part) => part.length }, control, async (part) => {
    const { result: people } = await transact({ type: 'contactsChanged', bulkId }, [], async (write) => {
      await openBulk(bulkId, ids.length);
      const done = await changePeople(write, said, part, time);
      if (done.changed.length > 0) write.event.contactIds = done.changed;
      return done;
    });
    count(result, people);
  });
  if (end.failure && result.changed === 0) throw new StorageFailure(end.failure);
  return { ...result, ...end, ...(result.changed > 0 && { bulkId }) };
}

function count(result: ChangeContactsResult, { changed, leftOut }: ChangedPeople): void {
  result.changed += changed.length;
  for (const { because } of leftOut) result.leftOut[because] = (result.leftOut[because] ?? 0) + 1;
}
