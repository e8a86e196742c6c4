import { db } from '../db';
import type { ContactId } from '../model/contact';
import { EXAMPLE_COMPANY } from '../model/example/example-rows';
import { EXAMPLE_WRITING } from '../model/example/example-writing';
import { exampleIds } from '../queries/example-ids';
import { notesAbout } from '../queries/notes-about';
import { removePeople } from '../remove-people';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';
import type { Writer } from '../writer';

/**
 * Removes the example pipeline whole, with its templates, its content, and all that was logged on its people since. Nobody else is touched: a deal in which a real contact
 * takes part stays theirs, and a company for which one works stays. Throws `gone` when there is none.
 */
export async function removeExample(): Promise<{ eventId: string; removed: number }> {
  const transacted = await transact(
    { type: 'exampleRemoved' },
    ['deals', 'notes', 'distinctPairs', 'templates', 'contents'],
    async (write) => {
      const ids = await exampleIds();
      if (ids.length === 0) throw new StorageFailure({ code: 'gone', detail: 'contacts' });
      write.event.contactIds = ids;
      await removeDeals(write, new Set(ids));
      await removePeople(write, ids);
      await removeCompanies(write);
      await removeWriting(write);
      return ids.length;
    },
  );
  return { ...requireEvent(transacted), removed: transacted.result };
}

async function removeDeals(write: Writer, ids: ReadonlySet<ContactId>): Promise<void> {
  const deals = await db.deals
    .where('contactIds')
    .anyOf([...ids])
    .distinct()
    .toArray();
  for (const { id, contactIds } of deals) {
    const others = contactIds.filter((one) => !ids.has(one));
    if (others.length === 0) await write.remove('deals', id);
    else await write.patch('deals', id, { contactIds: others });
  }
}

/** What a cadence writes with, or was written to a real contact with, is the rep's by now. */
async function removeWriting(write: Writer): Promise<void> {
  const cadences = await db.cadences.toArray();
  const inUse = new Set(cadences.flatMap(({ steps }) => steps.map(({ templateId }) => templateId)));
  await db.draftUses.each(({ templateId, contentIds = [] }) => {
    for (const id of [templateId, ...contentIds]) inUse.add(id);
  });
  await db.deals.each(({ objections = [] }) => {
    for (const { contentId } of objections) inUse.add(contentId);
  });
  for (const table of ['templates', 'contents'] as const) {
    const ids = await db.table<{ id: string }, string>(table).where('id').startsWith(EXAMPLE_WRITING).primaryKeys();
    await write.remove(table, ...ids.filter((id) => !inUse.has(id)));
  }
}

async function removeCompanies(write: Writer): Promise<void> {
  for (const id of await db.companies.where('id').startsWith(EXAMPLE_COMPANY).primaryKeys()) {
    if ((await db.contacts.where('companyId').equals(id).count()) > 0) continue;
    await write.remove('answers', ...(await db.answers.where('subjectId').equals(id).primaryKeys()));
    await write.remove('notes', ...(await notesAbout({ companyId: id }).primaryKeys()));
    await write.remove('companies', id);
  }
}
