import { closeBulk, openBulk, runParts } from '../bulk-run';
import type { BulkControl, BulkEnd } from '../model/bulk/bulk-control';
import { newId } from '../new-id';
import { partsOfBulk } from '../queries/parts-of-bulk';
import { read } from '../read';
import { StorageFailure } from '../storage-failure';
import { undoPart } from '../undo-part';

export interface UndoBulkResult extends BulkEnd {
  /** The bulk that the undo is: undone in turn, it is done again. */
  bulkId: string;
  /** Contacts who are again as they were. */
  undone: number;
  /** Contacts of whom something was changed since, and stays as it is. */
  kept: number;
}

/**
 * Undoes all that a bulk did, in parts with an event each; what was undone before, by an undo that was broken off, is passed over.
 * Whatever was changed since stays as it is, as with `undoEvent`, and so does a contact whom it refuses: they are counted in `kept`.
 * Throws `gone` for a bulk that did nothing, `later-changes` when everything was changed since, `invalid` when it is undone already.
 */
export async function undoBulk(bulkId: string, control: BulkControl = {}): Promise<UndoBulkResult> {
  // The last one first: what was removed of several who belong together comes back in the order in which it can.
  const parts = await read(() => partsOfBulk(bulkId).reverse().primaryKeys());
  if (parts.length === 0) throw new StorageFailure({ code: 'gone', detail: 'events' });
  const undoId = newId();
  const result = { bulkId: undoId, undone: 0, kept: 0 };
  let [standing, written] = [0, 0];
  const end = await runParts({ bulkId: undoId, parts, sizeOf: () => 1 }, control, async (part) => {
    const done = await undoPart(part, undoId, () => takeOver(undoId, bulkId, parts.length));
    if (!done) return;
    standing += 1;
    if (done.isWritten) written += 1;
    result.undone += done.undone;
    result.kept += done.kept;
  });
  if (end.failure && written === 0) throw new StorageFailure(end.failure);
  if (standing === 0 && !end.cancelled) throw new StorageFailure({ code: 'invalid', detail: 'undone already' });
  if (written === 0 && !end.cancelled) throw new StorageFailure({ code: 'later-changes' });
  return { ...result, ...end };
}

/** From the first part on it is the undo that is unfinished, and no more the bulk. */
async function takeOver(undoId: string, bulkId: string, parts: number): Promise<void> {
  await openBulk(undoId, parts);
  await closeBulk(bulkId);
}
