import { db } from '../db';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';

/** Puts a template away: it is offered no more, and its uses still count. Undo brings it back. Throws `gone`. */
export async function archiveTemplate(templateId: string): Promise<{ eventId: string }> {
  return requireEvent(
    await transact({ type: 'templateArchived' }, ['templates'], async (write) => {
      const template = await db.templates.get(templateId);
      if (!template || template.archivedAt !== undefined)
        throw new StorageFailure({ code: 'gone', detail: 'templates' });
      await write.patch('templates', templateId, { archivedAt: write.at });
    }),
  );
}
