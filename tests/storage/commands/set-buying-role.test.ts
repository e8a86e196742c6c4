import { beforeEach, expect, it } from 'vitest';
import { setBuyingRole } from '@/storage/commands/set-buying-role';
import { undoEvent } from '@/storage/commands/undo-event';
import type { ContactId } from '@/storage/model/contact';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, savedLead } from '../examples';

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
