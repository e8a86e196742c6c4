import { db } from '../db';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';

/** Forgets a search that was kept; those whom it finds stay. Throws `gone`. */
export async function removeSegment(segmentId: string): Promise<{ eventId: string }> {
  return requireEvent(
    await transact({ type: 'segmentRemoved' }, ['segments'], async (write) => {
      if (!(await db.segments.get(segmentId))) throw new StorageFailure({ code: 'gone', detail: 'segments' });
      await write.remove('segments', segmentId);
    }),
  );
}
