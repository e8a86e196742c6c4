import { beforeEach, describe, expect, it } from 'vitest';
import { addNote } from '@/storage/commands/add-note';
import { removeContact } from '@/storage/commands/remove-contact';
import { removeNote } from '@/storage/commands/remove-note';
import { saveOrganization } from '@/storage/commands/save-organization';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { contactIdSchema } from '@/storage/model/contact';
import { noteSchema } from '@/storage/model/note';
import { historyOf } from '@/storage/queries/history-of';
import { notesOf } from '@/storage/queries/notes-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const SAID = {
  text: 'Speaks on wet weaving.\n\nHall 3.',
  sourceUrl: 'https://loomdays.example/speakers#ada',
  sourceTitle: 'Speakers — Loom Days',
  at: 1_700_000_000_000,
};
const savedCompany = async () => (await saveOrganization({ name: 'Kestrel' })).companyId;

describe('addNote', () => {
  it('keeps a note with its source on a contact, in their history, and stamps the contact', async () => {
    const contactId = await savedLead();
    const before = await kept(contactId);
    const { noteId, eventId } = await addNote({ contactId, ...SAID });
    const [note] = await notesOf({ contactId }, 9);
    expect(noteSchema.parse(note)).toEqual({ ...SAID, id: noteId, contactId, createdAt: note?.createdAt });
    expect(await historyOf(contactId, 1)).toMatchObject([{ id: eventId, type: 'noteAdded' }]);
    expect((await kept(contactId)).updatedAt).toBeGreaterThan(before.updatedAt);
  });

  it('keeps one on a company, and of nobody else', async () => {
    const [contactId, companyId] = [await savedLead(), await savedCompany()];
    await addNote({ companyId, ...SAID });
    expect(await notesOf({ companyId }, 9)).toMatchObject([{ companyId, text: SAID.text }]);
    expect(await notesOf({ contactId }, 9)).toEqual([]);
  });

  it('is undone and redone to the last field', async () => {
    const contactId = await savedLead();
    const before = await wholeDatabase('events', 'outbox');
    const { eventId } = await addNote({ contactId, ...SAID });
    const after = await wholeDatabase('events', 'outbox');
    const undone = await undoEvent(eventId);
    expect(await wholeDatabase('events', 'outbox')).toEqual(before);
    await undoEvent(undone.eventId);
    expect(await wholeDatabase('events', 'outbox')).toEqual(after);
  });

  it('cuts what is too long, takes out what nobody sees, and leaves markup the text that it is', async () => {
    const contactId = await savedLead();
    await addNote({
      contactId,
      at: 1,
      text: ` <img src=x onerror=alert(1)>\u0000${'x'.repeat(6_000)}`,
      sourceTitle: 'T'.repeat(900),
    });
    const [note] = await notesOf({ contactId }, 9);
    expect(note?.text).toHaveLength(5_000);
    expect(note?.text.slice(0, 29)).toBe('<img src=x onerror=alert(1)>x');
    expect(note?.sourceTitle).toHaveLength(500);
  });

  it.each(['javascript:alert(1)', 'file:///etc/hosts', 'chrome://settings', 'no address'])(
    'keeps no link that is none of the web: %s',
    async (sourceUrl) => {
      const contactId = await savedLead();
      await addNote({ contactId, ...SAID, sourceUrl });
      expect((await notesOf({ contactId }, 9))[0]).not.toHaveProperty('sourceUrl');
    },
  );

  it('refuses a note without text, and one on nobody', async () => {
    const contactId = await savedLead();
    expect(await failureFrom(addNote({ contactId, at: 1, text: ' \u0000 ' }))).toMatchObject({ code: 'invalid' });
    const nobody = contactIdSchema.parse('none');
    expect(await failureFrom(addNote({ contactId: nobody, ...SAID }))).toMatchObject({ code: 'gone' });
    expect(await failureFrom(addNote({ companyId: 'none', ...SAID }))).toMatchObject({ code: 'gone' });
    expect(await db.notes.count()).toBe(0);
  });
});

describe('removeNote', () => {
  it('removes it with a way back', async () => {
    const contactId = await savedLead();
    const { noteId } = await addNote({ contactId, ...SAID });
    const before = await notesOf({ contactId }, 9);
    const { eventId } = await removeNote(noteId);
    expect(await notesOf({ contactId }, 9)).toEqual([]);
    await undoEvent(eventId);
    expect(await notesOf({ contactId }, 9)).toEqual(before);
    expect(await failureFrom(removeNote('none'))).toMatchObject({ code: 'gone' });
  });

  it('is not undone on a company that went meanwhile', async () => {
    const { companyId, eventId: saved } = await saveOrganization({ name: 'Kestrel' });
    const { noteId } = await addNote({ companyId, ...SAID });
    const { eventId } = await removeNote(noteId);
    await undoEvent(saved ?? '');
    expect(await failureFrom(undoEvent(eventId))).toMatchObject({ code: 'gone' });
    expect(await db.notes.count()).toBe(0);
  });
});

describe('notes', () => {
  it('go with their contact, and come back with them', async () => {
    const contactId = await savedLead();
    await addNote({ contactId, ...SAID });
    const before = await wholeDatabase('events', 'outbox');
    const { eventId } = await removeContact(contactId);
    expect(await db.notes.count()).toBe(0);
    await undoEvent(eventId);
    expect(await wholeDatabase('events', 'outbox')).toEqual(before);
  });

  it('hold their company: its saving is not undone under them', async () => {
    const { companyId, eventId } = await saveOrganization({ name: 'Kestrel' });
    await addNote({ companyId, ...SAID });
    expect(await failureFrom(undoEvent(eventId ?? ''))).toMatchObject({ code: 'later-changes' });
    expect(await db.companies.count()).toBe(1);
  });

  it('are listed newest first', async () => {
    const contactId = await savedLead();
    for (const at of [2, 3, 1]) await addNote({ contactId, at, text: `at ${at}` });
    expect((await notesOf({ contactId }, 2)).map(({ at }) => at)).toEqual([3, 2]);
  });
});
