import { beforeEach, describe, expect, it } from 'vitest';
import { addExample } from '@/storage/commands/add-example';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveDeal } from '@/storage/commands/save-deal';
import { saveLead } from '@/storage/commands/save-lead';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { dealsAfterRemoval } from '@/storage/queries/deals-after-removal';
import { exampleIds } from '@/storage/queries/example-ids';
import { examplePipeline } from '@/storage/queries/example-pipeline';
import { kept, savedLead } from '../examples';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const deal = async (name: string, contactIds: ContactId[], companyId?: string) =>
  (await saveDeal({ name, currency: 'EUR', contactIds, companyId })).dealId;

describe('dealsAfterRemoval', () => {
  it('says what the removal then does', async () => {
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
    const { contactId: eve } = await saveLead({
      person: { name: 'Eve Osprey', companyName: 'Kestrel' },
      source: 'manual',
      typed: true,
    });
    const { companyId } = await kept(eve);
    const own = await deal('Own', [ada]);
    const both = await deal('Both', [ada, eve]);
    const shared = await deal('Shared', [ada, bob]);
    const ofCompany = await deal('Company', [eve], companyId);
    const { gone, ofCompany: left, ofOthers } = await dealsAfterRemoval([ada, eve]);
    expect(gone.map(({ id }) => id).sort()).toEqual([own, both].sort());
    expect([left, ofOthers].map((deals) => deals.map(({ id }) => id))).toEqual([[ofCompany], [shared]]);
    await removeContact(ada);
    await removeContact(eve);
    expect((await db.deals.toArray()).map(({ id }) => id).sort()).toEqual([ofCompany, shared].sort());
  });

  it('counts for an example the deals that real contacts share with it', async () => {
    await addExample();
    const [someone] = await exampleIds();
    await deal('Mixed', [await savedLead('Ada'), someone as ContactId]);
    expect(await examplePipeline()).toMatchObject({ sharedDeals: 1 });
  });
});
