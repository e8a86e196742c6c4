import { beforeEach, expect, it } from 'vitest';
import { editContact } from '@/storage/commands/edit-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { setBuyingRole } from '@/storage/commands/set-buying-role';
import { undoEvent } from '@/storage/commands/undo-event';
import type { ContactId } from '@/storage/model/contact';
import { workplacesOf } from '@/storage/queries/workplaces-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, profile, savedLead } from '../examples';

beforeEach(freshDatabase);

it('keeps the role, changes it, clears it, and undoes each', async () => {
  const contactId = await savedLead();
  await setBuyingRole({ contactId, role: 'influencer' });
  const { eventId } = await setBuyingRole({ contactId, role: 'champion' });
  expect((await kept(contactId)).buyingRole).toBe('champion');
  await undoEvent(eventId ?? '');
  expect((await kept(contactId)).buyingRole).toBe('influencer');
  await setBuyingRole({ contactId });
  expect(await kept(contactId)).not.toHaveProperty('buyingRole');
});

it('leaves no trace of a role that is known already, and refuses one that is none', async () => {
  const contactId = await savedLead();
  await setBuyingRole({ contactId, role: 'blocker' });
  const { updatedAt } = await kept(contactId);
  expect(await setBuyingRole({ contactId, role: 'blocker' })).toEqual({});
  expect((await kept(contactId)).updatedAt).toBe(updatedAt);
  const wrong = { contactId, role: 'king' as 'blocker' };
  expect(await failureFrom(setBuyingRole(wrong))).toMatchObject({ code: 'invalid' });
  const nobody = { contactId: 'nobody' as ContactId, role: 'blocker' } as const;
  expect(await failureFrom(setBuyingRole(nobody))).toMatchObject({ code: 'gone' });
});

it('goes with the company, comes again with the undo, and is told of where they worked before', async () => {
  const contactId = await savedLead();
  await editContact(contactId, { companyName: 'Frostwerk' });
  await setBuyingRole({ contactId, role: 'champion' });
  await editContact(contactId, { jobTitle: 'CEO' });
  expect((await kept(contactId)).buyingRole).toBe('champion');
  const { eventId } = await editContact(contactId, { companyName: 'Nova Kalt' });
  expect(await kept(contactId)).not.toHaveProperty('buyingRole');
  expect(await workplacesOf(contactId)).toMatchObject([
    { companyName: 'Nova Kalt' },
    { companyName: 'Frostwerk', buyingRole: 'champion' },
  ]);
  await undoEvent(eventId ?? '');
  expect(await kept(contactId)).toMatchObject({ companyName: 'Frostwerk', buyingRole: 'champion' });
});

it('stays when a first company is named, and goes when a page names another one', async () => {
  const { contactId } = await saveLead({ reading: profile('ada') });
  await setBuyingRole({ contactId, role: 'influencer' });
  await saveLead({ reading: profile('ada', { companyName: 'Frostwerk' }) });
  expect((await kept(contactId)).buyingRole).toBe('influencer');
  await saveLead({ reading: profile('ada', { companyName: 'Nova Kalt' }) });
  expect(await kept(contactId)).not.toHaveProperty('buyingRole');
});
