import { beforeEach, describe, expect, it } from 'vitest';
import { editContact } from '@/storage/commands/edit-contact';
import { db } from '@/storage/db';
import { contactIdSchema, type PersonFields } from '@/storage/model/contact';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

describe('editContact', () => {
  it('keeps what is typed, and that it was', async () => {
    const id = await savedLead();
    const { eventId } = await editContact(id, {
      headline: ' CEO ',
      emails: ['ADA@vermeer.example'],
      note: 'met\nat the fair',
    });
    const contact = await kept(id);
    expect(contact).toMatchObject({ headline: 'CEO', emails: ['ada@vermeer.example'], note: 'met\nat the fair' });
    expect(contact.provenance).toMatchObject({ headline: { origin: 'typed' }, emails: { origin: 'typed' } });
    expect(contact.searchWords).toContain('example');
    expect(await db.events.get(eventId ?? '')).toMatchObject({ type: 'contactEdited', contactId: id });
  });

  it('clears by undefined and by blank', async () => {
    const id = await savedLead();
    await editContact(id, { headline: 'CEO', location: 'Delft', emails: ['ada@vermeer.example'] });
    await editContact(id, { headline: undefined, location: ' ', emails: [] });
    const contact = await kept(id);
    expect(contact).not.toHaveProperty('headline');
    expect(contact).not.toHaveProperty('location');
    expect(contact.emails).toEqual([]);
  });

  it('leaves no trace when nothing differs', async () => {
    const id = await savedLead();
    const before = await wholeDatabase();
    expect(await editContact(id, { name: ' Ada Vermeer', headline: undefined })).toEqual({});
    expect(await wholeDatabase()).toEqual(before);
  });

  it.each<[string, Partial<PersonFields>]>([
    ['no name', { name: ' ' }],
    ['an address that is none', { emails: ['ada@vermeer.example', 'ada'] }],
    ['a script as address', { avatarUrl: 'javascript:alert(1)' }],
    ['a member number below one', { linkedinMemberNumber: -1 }],
  ])('refuses %s', async (_, patch) => {
    const id = await savedLead();
    const before = await wholeDatabase();
    expect(await failureFrom(editContact(id, patch))).toMatchObject({ code: 'invalid' });
    expect(await wholeDatabase()).toEqual(before);
  });

  it('says when the contact is gone', async () => {
    expect(await failureFrom(editContact(contactIdSchema.parse('none'), { headline: 'x' }))).toMatchObject({
      code: 'gone',
    });
  });
});
