import { z } from '../model/z';
import { cadenceOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';

/** Puts a cadence away: nobody is put on it any more; who is on it goes on. Throws `invalid` when it is away, `gone`. */
export async function archiveCadence(cadenceId: string): Promise<{ eventId: string }> {
  const id = parseInput(z.string().min(1), cadenceId);
  return requireEvent(
    await transact({ type: 'cadenceArchived' }, [], async (write) => {
      const { archivedAt } = await cadenceOrGone(id);
      if (archivedAt !== undefined) throw new StorageFailure({ code: 'invalid', detail: 'archived' });
      await write.patch('cadences', id, { archivedAt: write.at, updatedAt: write.at });
    }),
  );
}
