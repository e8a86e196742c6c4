import { db } from '../db';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';

/** Puts a piece of content away: it is suggested no more, and what was shared stays known. Undo brings it back. Throws `gone`. */
export async function archiveContent(contentId: string): Promise<{ eventId: string }> {
  return requireEvent(
    await transact({ type: 'contentArchived' }, ['contents'], async (write) => {
      const content = await db.contents.get(contentId);
      if (!content || content.archivedAt !== undefined) throw new StorageFailure({ code: 'gone', detail: 'contents' });
      await write.patch('contents', contentId, { archivedAt: write.at });
    }),
  );
}
