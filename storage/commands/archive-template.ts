import { db } from '../db';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';

/** Puts a template away: it is offered no more, and its uses still count. `usedBy` names the cadences in use that have it in a step. Undo brings it back. Throws `gone`. */
export async function archiveTemplate(templateId: string): Promise<{ eventId: string; usedBy: string[] }> {
  const transacted = await transact({ type: 'templateArchived' }, ['templates'], async (write) => {
    const template = await db.templates.get(templateId);
    if (!template || template.archivedAt !== undefined) throw new StorageFailure({ code: 'gone', detail: 'templates' });
    await write.patch('templates', templateId, { archivedAt: write.at });
    const cadences = await db.cadences.toArray();
    return cadences
      .filter(
        ({ archivedAt, steps }) => archivedAt === undefined && steps.some((step) => step.templateId === templateId),
      )
      .map(({ name }) => name);
  });
  return { ...requireEvent(transacted), usedBy: transacted.result };
}
