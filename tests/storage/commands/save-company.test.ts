import { beforeEach, describe, expect, it } from 'vitest';
import { saveCompany } from '@/storage/commands/save-company';
import { saveLead } from '@/storage/commands/save-lead';
import { db } from '@/storage/db';
import type { CompanyReading } from '@/storage/model/page-reading';
import { companyOfReading } from '@/storage/queries/company-of-reading';
import { contactsOfCompany } from '@/storage/queries/contacts-of-company';
import { freshDatabase } from '../../support/fresh-database';
import { companyPage, failureFrom, profile } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const KESTREL = companyPage('Kestrel', {
  linkedinId: '11',
  industry: 'Freight',
  size: '51-200',
  website: 'https://www.kestrel.example/en',
});

describe('saveCompany', () => {
  it('keeps what a company page says, and finds it again', async () => {
    const { companyId, created, eventId } = await saveCompany(KESTREL);
    expect(created).toBe(true);
    expect(await companyOfReading(KESTREL)).toMatchObject({
      id: companyId,
      name: 'Kestrel',
      linkedinSlug: 'kestrel',
      linkedinId: '11',
      industry: 'Freight',
      size: '51-200',
      website: 'https://www.kestrel.example/en',
      domain: 'kestrel.example',
    });
    expect(await db.events.get(eventId ?? '')).toMatchObject({ type: 'companySaved' });
  });

  it('saves the same again without a trace', async () => {
    const { companyId } = await saveCompany(KESTREL);
    const before = await wholeDatabase();
    expect(await saveCompany(KESTREL)).toEqual({ companyId, created: false });
    expect(await wholeDatabase()).toEqual(before);
  });

  it('is the company that its people have', async () => {
    const { contactId } = await saveLead({ reading: profile('ada', { companyName: 'kestrel' }) });
    const { companyId, created } = await saveCompany(KESTREL);
    expect(created).toBe(false);
    expect((await contactsOfCompany(companyId, 9)).map(({ id }) => id)).toEqual([contactId]);
  });

  it('clears nothing that the page leaves out, and takes no script for a website', async () => {
    const { companyId } = await saveCompany(KESTREL);
    await saveCompany(companyPage('Kestrel', { linkedinId: '11', size: '201-500', website: 'javascript:alert(1)' }));
    expect(await db.companies.get(companyId)).toMatchObject({
      industry: 'Freight',
      size: '201-500',
      website: 'https://www.kestrel.example/en',
    });
  });

  it('refuses a page without a name', async () => {
    const nameless = { ...KESTREL, fields: {} } as unknown as CompanyReading;
    expect(await failureFrom(saveCompany(nameless))).toMatchObject({ code: 'invalid' });
  });
});
