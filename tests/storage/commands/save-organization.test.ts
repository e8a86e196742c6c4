import { beforeEach, describe, expect, it } from 'vitest';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveCompany } from '@/storage/commands/save-company';
import { saveLead } from '@/storage/commands/save-lead';
import { saveOrganization } from '@/storage/commands/save-organization';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { companyByName } from '@/storage/queries/company-by-name';
import { companyList } from '@/storage/queries/company-list';
import { freshDatabase } from '../../support/fresh-database';
import { companyPage, failureFrom, profile } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

describe('saveOrganization', () => {
  it('keeps name and website of an organization, found again under any writing of its name', async () => {
    const { companyId, created, eventId } = await saveOrganization({
      name: ' Kestrel  Optik ',
      website: 'https://www.kestrel.example/',
    });
    expect(created).toBe(true);
    expect(await companyByName('KESTREL optik')).toMatchObject({
      id: companyId,
      name: 'Kestrel Optik',
      website: 'https://www.kestrel.example/',
      domain: 'kestrel.example',
    });
    await undoEvent(eventId ?? '');
    expect(await db.companies.count()).toBe(0);
  });

  it('fills the gap of a known company and replaces nothing', async () => {
    const { companyId } = await saveCompany(companyPage('Kestrel', { linkedinId: '11' }));
    expect(await saveOrganization({ name: 'kestrel', website: 'https://kestrel.example' })).toMatchObject({
      companyId,
      created: false,
    });
    const before = await wholeDatabase();
    expect(await saveOrganization({ name: 'Kestrel', website: 'https://elsewhere.example' })).toEqual({
      companyId,
      created: false,
    });
    expect(await wholeDatabase()).toEqual(before);
  });

  it('takes no script for a website, and no nothing for a name', async () => {
    await saveOrganization({ name: 'Kestrel', website: 'javascript:alert(1)' });
    expect((await companyByName('Kestrel'))?.website).toBeUndefined();
    expect(await failureFrom(saveOrganization({ name: ' \u0000 ' }))).toMatchObject({ code: 'invalid' });
  });

  it('is not missed by somebody who comes back: their removal stays while the company is gone', async () => {
    const { eventId: saved } = await saveOrganization({ name: 'Kestrel' });
    const { contactId } = await saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) });
    const { eventId } = await removeContact(contactId);
    const undone = await undoEvent(saved ?? '');
    expect(await failureFrom(undoEvent(eventId))).toMatchObject({ code: 'gone' });
    await undoEvent(undone.eventId);
    await undoEvent(eventId);
    expect(await db.contacts.toArray()).toMatchObject([{ id: contactId, companyName: 'Kestrel' }]);
  });
});

describe('companyList', () => {
  it('finds companies by the beginning of their name, in their order', async () => {
    for (const name of ['Żółw & Sons', 'Kestrel Optik', 'Kestrel', 'Ostrel']) await saveOrganization({ name });
    const found = async (search: string, limit = 9) => (await companyList({ search, limit })).map(({ name }) => name);
    expect(await found('kes')).toEqual(['Kestrel', 'Kestrel Optik']);
    expect(await found('zolw & S')).toEqual(['Żółw & Sons']);
    expect(await found('', 2)).toEqual(['Kestrel', 'Kestrel Optik']);
    expect(await found('&')).toEqual([]);
  });
});
