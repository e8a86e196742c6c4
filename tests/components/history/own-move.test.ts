import { beforeEach, expect, it } from 'vitest';
import { eventSentence } from '@/components/history/event-sentence';
import { ownMove } from '@/components/history/own-move';
import { changeStage } from '@/storage/commands/change-stage';
import { type DealInput, saveDeal } from '@/storage/commands/save-deal';
import { db } from '@/storage/db';
import { historyFacts } from '@/storage/queries/history-facts';
import { historyOf } from '@/storage/queries/history-of';
import { savedLead } from '../../storage/examples';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

it('tells what was changed in a deal, from what to what', async () => {
  const [wim, lea] = [await savedLead('Wim Corvane'), await savedLead('Lea Orm')];
  const deal = { name: 'Looms', currency: 'EUR', contactIds: [wim] };
  const { dealId: id } = await saveDeal({ ...deal, amount: 100_000, reason: 'Asked for it' });
  const told = async (patch: Partial<DealInput>) => {
    await saveDeal({ ...deal, id, ...patch });
    const [newest] = await historyOf(wim, 1);
    return newest && eventSentence(ownMove(newest, wim), await historyFacts([newest]));
  };
  expect(await told({ amount: 250_050 })).toBe('Changed the deal: Looms (amount from 1,000 to 2,500.50)');
  expect(await told({ name: 'Big looms' })).toBe(
    'Changed the deal: Big looms (name from “Looms” to “Big looms”, amount, took out 2,500.50)',
  );
  expect(await told({ currency: 'SEK', amount: 5_000 })).toBe(
    'Changed the deal: Looms (name from “Big looms” to “Looms”, amount to SEK\u00a050, currency from EUR to SEK)',
  );
  expect(await told({ contactIds: [wim, lea], expectedCloseOn: '2026-12-18', step: 'proposal' })).toMatch(
    /expected close to Dec 18, 2026, step from Demo to Proposal, with Lea Orm/,
  );
  expect(await told({ contactIds: [wim], expectedCloseOn: '2026-12-18', currency: 'SEK' })).toContain(
    'without Lea Orm',
  );
  expect(
    await told({ contactIds: [wim], expectedCloseOn: '2026-12-18', currency: 'SEK', step: 'negotiation' }),
  ).toContain('Moved the deal');
});

it('tells each who takes part in a deal their own move, and none to who stayed', async () => {
  const [wim, priya, lea] = [await savedLead('Wim Corvane'), await savedLead('Priya Nand'), await savedLead('Lea Orm')];
  await changeStage({ contactId: wim, to: 'prospect' });
  await changeStage({ contactId: priya, to: 'prospect' });
  await saveDeal({ name: 'Parts', currency: 'EUR', contactIds: [wim] });
  await saveDeal({ name: 'Looms', currency: 'EUR', contactIds: [wim, priya, lea], reason: 'Asked for it' });
  const told = async (id: typeof wim) => {
    const [newest] = await historyOf(id, 1);
    return newest && eventSentence(ownMove(newest, id));
  };
  expect(await told(wim)).toBe('Opened a deal: Looms');
  expect(await told(priya)).toBe('Opened a deal: Looms; Prospect → Opportunity');
  expect(await told(lea)).toBe('Opened a deal: Looms; Lead → Opportunity, against the policy');
});
