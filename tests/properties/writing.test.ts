import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { archiveContent } from '@/storage/commands/archive-content';
import { archiveTemplate } from '@/storage/commands/archive-template';
import { recordDraftUse } from '@/storage/commands/record-draft-use';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveContent } from '@/storage/commands/save-content';
import { saveTemplate } from '@/storage/commands/save-template';
import { shareContent } from '@/storage/commands/share-content';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { contactIdSchema } from '@/storage/model/contact';
import { contentSchema } from '@/storage/model/content';
import { draftUseSchema } from '@/storage/model/draft-use';
import { templateSchema } from '@/storage/model/template';
import { contentResults } from '@/storage/queries/content-results';
import { templateResults } from '@/storage/queries/template-results';
import { StorageFailure } from '@/storage/storage-failure';
import { savedLead } from '../storage/examples';
import { freshDatabase } from '../support/fresh-database';
import { emptyDatabase } from './empty-database';
import { expectSoundDatabase } from './sound-database';

type Written = Promise<{ eventId?: string }>;

const text = fc.constantFrom('Frost', '{{firstName}}', '<b>hostile</b>', '王小明', '**x**');
const place = fc.nat(3);

/** The id at this place among those that are there, or none. */
async function chosen(table: 'templates' | 'contents' | 'contacts', at: number): Promise<string> {
  const ids = await db.table(table).toCollection().primaryKeys();
  return String(ids[at % Math.max(1, ids.length)] ?? 'none');
}
const contactAt = async (at: number) => contactIdSchema.parse(await chosen('contacts', at));

const RUN = {
  saveTemplate: async (at: number, words: string): Written => {
    const id = at > 1 ? { id: await chosen('templates', at) } : {};
    return saveTemplate({ ...id, name: words, channel: 'email', body: words, stages: ['lead'], personas: [words] });
  },
  archiveTemplate: async (at: number): Written => archiveTemplate(await chosen('templates', at)),
  saveContent: async (at: number, words: string): Written => {
    const id = at > 1 ? { id: await chosen('contents', at) } : {};
    return saveContent({ ...id, title: words, text: words, stages: [], personas: [], objections: [words] });
  },
  archiveContent: async (at: number): Written => archiveContent(await chosen('contents', at)),
  shareContent: async (at: number): Written =>
    shareContent({ contactId: await contactAt(at), contentId: await chosen('contents', at), channel: 'email', at: 5 }),
  recordDraftUse: async (at: number, words: string): Written =>
    recordDraftUse({
      ...{ contactId: await contactAt(at), templateId: await chosen('templates', at) },
      ...{ channel: 'email', how: 'inserted', text: words },
    }),
  removeContact: async (at: number): Written => removeContact(await contactAt(at)),
};
type Name = keyof typeof RUN;

const step = fc.tuple(fc.constantFrom(...(Object.keys(RUN) as Name[])), place, text);

async function tried(name: Name, at: number, words: string): Written {
  try {
    return await RUN[name](at, words);
  } catch (error) {
    if (error instanceof StorageFailure && ['gone', 'invalid'].includes(error.failure.code)) return {};
    throw error;
  }
}

const rows = async () =>
  Promise.all([db.templates, db.contents, db.draftUses, db.interactions, db.contacts].map((table) => table.toArray()));

beforeEach(freshDatabase);

it('whatever is written, shared and removed, the database is sound, and the last thing can be undone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), step, async (before, [name, at, words]) => {
      await emptyDatabase();
      await savedLead('Ada Vermeer');
      await savedLead('Bob Osei');
      for (const one of before) await tried(...one);
      const was = await rows();
      const { eventId } = await tried(name, at, words);
      await expectSoundDatabase();
      for (const row of await db.templates.toArray()) expect(templateSchema.parse(row)).toEqual(row);
      for (const row of await db.contents.toArray()) expect(contentSchema.parse(row)).toEqual(row);
      for (const row of await db.draftUses.toArray()) expect(draftUseSchema.parse(row)).toEqual(row);
      await Promise.all([templateResults(), contentResults()]);
      if (!eventId) return;
      await undoEvent(eventId);
      expect(await rows()).toEqual(was);
    }),
    { numRuns: 40 },
  );
});
