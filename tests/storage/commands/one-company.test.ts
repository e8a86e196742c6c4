import { beforeEach, describe, expect, it } from 'vitest';
import { addNote } from '@/storage/commands/add-note';
import { editContact } from '@/storage/commands/edit-contact';
import { giveAnswer } from '@/storage/commands/give-answer';
import { saveCompany } from '@/storage/commands/save-company';
import { saveLead } from '@/storage/commands/save-lead';
import { saveOrganization } from '@/storage/commands/save-organization';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { answersOf } from '@/storage/queries/answers-of';
import { workplacesOf } from '@/storage/queries/workplaces-of';
import { freshDatabase } from '../../support/fresh-database';
import { companyPage, kept, profile } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const PAGE = companyPage('Kestrel', { linkedinId: '11', website: 'https://www.kestrel.example' });
const rows = () => wholeDatabase('events', 'outbox', 'counters');
const heard = (person: { name: string; emails: string[]; companyName?: string }) =>
  saveLead({ person, source: 'gmail-thread', typed: false });

describe('one company', () => {
  it('comes of a record by web domain and the company page, with its people, answers and notes; undone exactly', async () => {
    const { companyId: byDomain } = await saveOrganization({
      name: 'Kestrel Group',
      website: 'https://kestrel.example/x',
    });
    const { contactId: ada } = await heard({ name: 'Ada', emails: [], companyName: 'Kestrel Group' });
    await giveAnswer({ contactId: ada, criterion: 'targetMarket', value: 'yes' });
    await addNote({ companyId: byDomain, text: 'Moves in May', at: 5 });
    const { contactId: bob } = await saveLead({ reading: profile('bob', { name: 'Bob', companyName: 'Kestrel' }) });
    const before = await rows();
    const { companyId, eventId = '' } = await saveCompany(PAGE);
    expect(await db.companies.toCollection().primaryKeys()).toEqual([companyId]);
    expect([(await kept(ada)).companyId, (await kept(bob)).companyId]).toEqual([companyId, companyId]);
    expect((await answersOf(bob)).targetMarket?.value).toBe('yes');
    expect(await db.notes.toArray()).toMatchObject([{ companyId }]);
    await undoEvent(eventId);
    expect(await rows()).toEqual(before);
  });

  it('is told by the domain of a mail where the name is written otherwise', async () => {
    const { companyId } = await saveCompany(PAGE);
    const { contactId } = await heard({
      name: 'Eve',
      emails: ['eve@kestrel.example'],
      companyName: 'Kestrel Freight Ltd',
    });
    expect((await kept(contactId)).companyId).toBe(companyId);
    const other = await heard({ name: 'Zoe', emails: ['zoe@kestrel.example'], companyName: 'Tundra' });
    expect((await kept(other.contactId)).companyId).not.toBe(companyId);
  });

  it('is that of who writes from its domain, and says nothing else', async () => {
    const { companyId } = await saveCompany(PAGE);
    const { contactId } = await heard({ name: 'Eve', emails: ['eve@kestrel.example'] });
    expect(await kept(contactId)).toMatchObject({ companyId, companyName: 'Kestrel' });
    const { contactId: zoe } = await heard({ name: 'Zoe', emails: ['zoe@gmail.com'] });
    expect(await kept(zoe)).not.toHaveProperty('companyName');
  });

  it.each([
    ['two ids of LinkedIn', '22', 'https://kestrel.example'],
    ['a site of many', undefined, 'https://www.facebook.com/kestrel'],
  ])('is not made of two against %s', async (_, linkedinId, website) => {
    await saveCompany({ ...PAGE, ...companyPage('Kestrel', { linkedinId: '11', website }) });
    const fields = linkedinId ? { linkedinId, website } : { website };
    await saveCompany(companyPage('Tundra', fields));
    expect(await db.companies.count()).toBe(2);
  });

  it('keeps its answers when somebody leaves it, who keeps where they worked', async () => {
    const { contactId } = await saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) });
    const { companyId = '' } = await kept(contactId);
    await giveAnswer({ contactId, criterion: 'targetMarket', value: 'yes' });
    await saveLead({ reading: profile('ada', { companyName: 'Tundra' }) });
    expect((await answersOf(contactId)).targetMarket).toBeUndefined();
    expect(await db.answers.where('subjectId').equals(companyId).count()).toBe(1);
    expect((await workplacesOf(contactId)).map(({ companyName }) => companyName)).toEqual(['Tundra', 'Kestrel']);
    await editContact(contactId, { companyName: 'Kestrel' });
    expect((await answersOf(contactId)).targetMarket?.value).toBe('yes');
  });
});
