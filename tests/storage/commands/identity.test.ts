import { beforeEach, describe, expect, it } from 'vitest';
import { editContact } from '@/storage/commands/edit-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { db } from '@/storage/db';
import type { ProfileReading } from '@/storage/model/page-reading';
import { contactOfReading } from '@/storage/queries/contact-of-reading';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, profile, savedLead } from '../examples';

beforeEach(freshDatabase);

const saved = async (reading: ProfileReading) => (await saveLead({ reading })).contactId;

describe('who is meant', () => {
  it('refuses an address that another contact has, when it is typed', async () => {
    const ada = await savedLead('Ada', ['ada@vermeer.example']);
    const bob = await savedLead('Bob');
    const failure = await failureFrom(editContact(bob, { emails: ['ADA@vermeer.example'] }));
    expect(failure).toEqual({ code: 'taken', detail: 'Ada' });
    expect((await kept(bob)).emails).toEqual([]);
    expect((await kept(ada)).emails).toEqual(['ada@vermeer.example']);
  });

  it.each<[string, ProfileReading, ProfileReading]>([
    [
      'the member id, under a new slug',
      profile('ada', {}, { memberId: 'A' }),
      profile('ada-new', {}, { memberId: 'A' }),
    ],
    ['the slug, when the page gives no id', profile('ada', {}, { memberId: 'A' }), profile('ADA')],
    [
      'the slug, when the first page gave no id',
      profile('ada'),
      profile('ada', {}, { memberId: 'A', memberNumber: 7 }),
    ],
    [
      'the member number, under a new slug',
      profile('ada', {}, { memberNumber: 7 }),
      profile('ada-new', {}, { memberNumber: 7 }),
    ],
  ])('is told by %s', async (_, first, second) => {
    const id = await saved(first);
    expect((await contactOfReading(second))?.id).toBe(id);
    expect(await saved(second)).toBe(id);
    expect((await kept(id)).linkedinSlug).toBe(second.slug?.toLowerCase());
    expect(await db.contacts.count()).toBe(1);
  });

  it('is somebody else under the same slug with another member id, who takes the slug', async () => {
    const before = await saved(profile('ada', {}, { memberId: 'A' }));
    const after = await saved(profile('ada', { name: 'Ada Jansen' }, { memberId: 'B' }));
    expect(after).not.toBe(before);
    expect(await kept(before)).toMatchObject({ name: 'Ada Vermeer', linkedinMemberId: 'A' });
    expect(await kept(before)).not.toHaveProperty('linkedinSlug');
    expect(await kept(before)).not.toHaveProperty('profileUrl');
    expect((await contactOfReading(profile('ada')))?.id).toBe(after);
  });

  it('is the owner of the strongest key when keys mean two contacts, and the slug stays with one of another name', async () => {
    const byId = await saved(profile('ada', {}, { memberId: 'A' }));
    const bySlug = await saved(profile('ada-v', { name: 'Eva Jansen' }));
    expect(await saved(profile('ada-v', { headline: 'CTO' }, { memberId: 'A' }))).toBe(byId);
    expect(await kept(byId)).toMatchObject({ headline: 'CTO', linkedinSlug: 'ada' });
    expect(await kept(bySlug)).toMatchObject({ name: 'Eva Jansen', linkedinSlug: 'ada-v' });
    expect((await kept(bySlug)).headline).toBeUndefined();
  });

  it('is told by a mail address, however it is written', async () => {
    const id = await savedLead('Ada', ['ada@vermeer.example']);
    expect(await savedLead('Ada', [' ADA@vermeer.EXAMPLE '])).toBe(id);
    expect(await savedLead('Ada', ['other@vermeer.example'])).not.toBe(id);
  });

  it('is not told by a name', async () => {
    expect(await savedLead('Ada')).not.toBe(await savedLead('Ada'));
  });

  it('is told by the first address, and leaves the others with the contact who has them', async () => {
    const ada = await savedLead('Ada', ['ada@vermeer.example']);
    const bob = await savedLead('Bob', ['bob@vermeer.example']);
    await editContact(ada, { emails: ['ada@vermeer.example', 'info@vermeer.example'] });
    const heard = { name: 'Bob', emails: ['bob@vermeer.example', 'info@vermeer.example'] };
    expect(await saveLead({ person: heard, source: 'gmail-thread', typed: false })).toMatchObject({ contactId: bob });
    expect((await kept(bob)).emails).toEqual(['bob@vermeer.example']);
    expect((await kept(ada)).emails).toEqual(['ada@vermeer.example', 'info@vermeer.example']);
  });

  it('refuses a LinkedIn key that another contact has, when it is typed', async () => {
    await saved(profile('ada'));
    const bob = await savedLead('Bob');
    const failure = await failureFrom(editContact(bob, { profileUrl: 'https://www.linkedin.com/in/Ada' }));
    expect(failure).toEqual({ code: 'taken', detail: 'Ada Vermeer' });
  });
});
