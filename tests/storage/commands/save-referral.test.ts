import { beforeEach, describe, expect, it } from 'vitest';
import { saveLead } from '@/storage/commands/save-lead';
import { saveReferral } from '@/storage/commands/save-referral';
import { contactIdSchema } from '@/storage/model/contact';
import { contactsReferredBy } from '@/storage/queries/contacts-referred-by';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, profile, savedLead } from '../examples';

beforeEach(freshDatabase);

describe('saveReferral', () => {
  it('saves the right stakeholder as a lead of the same company, linked to who named them', async () => {
    const { contactId: ada } = await saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) });
    const { contactId, created } = await saveReferral({
      fromContactId: ada,
      name: 'Bob',
      email: 'Bob@kestrel.example',
      jobTitle: 'CFO',
    });
    expect(created).toBe(true);
    expect(await kept(contactId)).toMatchObject({
      name: 'Bob',
      jobTitle: 'CFO',
      emails: ['bob@kestrel.example'],
      stage: 'lead',
      source: 'referral',
      referredBy: ada,
      companyId: (await kept(ada)).companyId,
      provenance: { name: { origin: 'typed' } },
    });
  });

  it('finds somebody who is known, and links them', async () => {
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob', ['bob@kestrel.example'])];
    expect(await saveReferral({ fromContactId: ada, name: 'Bob', email: 'bob@kestrel.example' })).toMatchObject({
      contactId: bob,
      created: false,
    });
    expect(await kept(bob)).toMatchObject({ referredBy: ada, source: 'manual' });
  });

  it('leaves the name and the company of somebody who is known', async () => {
    const { contactId: ada } = await saveLead({ reading: profile('ada', { companyName: 'Kestrel' }) });
    const person = { name: 'Bob Stone', emails: ['bob@stone.example'], companyName: 'Stone' };
    const { contactId: bob } = await saveLead({ person, source: 'manual', typed: true });
    await saveReferral({ fromContactId: ada, name: 'Bobby', email: 'bob@stone.example', jobTitle: 'CFO' });
    expect(await kept(bob)).toMatchObject({
      name: 'Bob Stone',
      companyName: 'Stone',
      jobTitle: 'CFO',
      referredBy: ada,
    });
    expect((await contactsReferredBy(ada)).map(({ id }) => id)).toEqual([bob]);
  });

  it('refuses a circle, also over others', async () => {
    const [ada, bob] = [await savedLead('Ada', ['ada@kestrel.example']), await savedLead('Bob', ['bob@k.example'])];
    await saveReferral({ fromContactId: ada, name: 'Bob', email: 'bob@k.example' });
    const { contactId: cy } = await saveReferral({ fromContactId: bob, name: 'Cy', email: 'cy@k.example' });
    const back = { name: 'Ada', email: 'ada@kestrel.example' };
    for (const fromContactId of [bob, cy])
      expect(await failureFrom(saveReferral({ fromContactId, ...back }))).toMatchObject({ code: 'names-back' });
    expect(await kept(ada)).not.toHaveProperty('referredBy');
  });

  it('does not write the new name over the one who named them', async () => {
    const ada = await savedLead('Ada', ['ada@kestrel.example']);
    const failure = await failureFrom(saveReferral({ fromContactId: ada, name: 'Bob', email: 'ada@kestrel.example' }));
    expect(failure).toMatchObject({ code: 'names-self' });
    expect(await kept(ada)).toMatchObject({ name: 'Ada' });
  });

  it('refuses an address that is none, no name, and a contact who is gone', async () => {
    const ada = await savedLead('Ada');
    expect(await failureFrom(saveReferral({ fromContactId: ada, name: 'Bob', email: 'bob' }))).toMatchObject({
      code: 'invalid',
    });
    expect(await failureFrom(saveReferral({ fromContactId: ada, name: ' ' }))).toMatchObject({ code: 'invalid' });
    const none = contactIdSchema.parse('none');
    expect(await failureFrom(saveReferral({ fromContactId: none, name: 'Bob' }))).toMatchObject({ code: 'gone' });
  });
});
