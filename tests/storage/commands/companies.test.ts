import { beforeEach, describe, expect, it } from 'vitest';
import { editContact } from '@/storage/commands/edit-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { db } from '@/storage/db';
import { freshDatabase } from '../../support/fresh-database';
import { kept, profile } from '../examples';

beforeEach(freshDatabase);

const companyOf = async (slug: string, companyName?: string, companyLinkedinId?: string) => {
  const fields = { ...(companyName && { companyName }), ...(companyLinkedinId && { companyLinkedinId }) };
  const { contactId } = await saveLead({ reading: profile(slug, fields) });
  return { contactId, companyId: (await kept(contactId)).companyId };
};

describe('the company of a contact', () => {
  it('is one for all who write its name alike', async () => {
    const { companyId } = await companyOf('ada', 'Brückner Pumpen');
    expect((await companyOf('bob', 'BRUCKNER  pumpen')).companyId).toBe(companyId);
    expect((await companyOf('eve', 'Brückner')).companyId).not.toBe(companyId);
    expect(await db.companies.count()).toBe(2);
  });

  it('is told by its LinkedIn id over its name', async () => {
    const { companyId } = await companyOf('ada', 'Kestrel', '11');
    expect((await companyOf('bob', 'Kestrel Freight', '11')).companyId).toBe(companyId);
    const namesake = (await companyOf('eve', 'Kestrel', '22')).companyId;
    expect(namesake).not.toBe(companyId);
    expect((await companyOf('zoe', 'Kestrel', '22')).companyId).toBe(namesake);
  });

  it('learns its LinkedIn id when a page gives it', async () => {
    const { companyId } = await companyOf('ada', 'Kestrel');
    expect((await companyOf('bob', 'Kestrel', '11')).companyId).toBe(companyId);
    expect(await db.companies.get(companyId ?? '')).toMatchObject({ linkedinId: '11' });
  });

  it('changes with the name on the contact, and goes with it', async () => {
    const { contactId, companyId } = await companyOf('ada', 'Kestrel');
    await editContact(contactId, { companyName: 'Tundra' });
    const moved = await kept(contactId);
    expect(moved.companyId).not.toBe(companyId);
    expect(await db.companies.get(moved.companyId ?? '')).toMatchObject({ name: 'Tundra' });
    await editContact(contactId, { companyName: undefined });
    expect(await kept(contactId)).not.toHaveProperty('companyId');
    expect(await kept(contactId)).not.toHaveProperty('companyName');
  });

  it('is not the one that a page names when the rep typed another', async () => {
    const { contactId } = await companyOf('ada', 'Kestrel');
    await editContact(contactId, { companyName: 'Tundra' });
    const { companyId } = await companyOf('ada', 'Kestrel', '11');
    expect(await db.companies.get(companyId ?? '')).toMatchObject({ name: 'Tundra' });
    expect(await db.companies.get(companyId ?? '')).not.toHaveProperty('linkedinId');
  });

  it('keeps apart names without any letters', async () => {
    expect((await companyOf('ada', '!!!')).companyId).not.toBe((await companyOf('bob', '???')).companyId);
  });
});
