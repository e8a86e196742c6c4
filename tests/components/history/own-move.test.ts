import { beforeEach, expect, it } from 'vitest';
import { eventSentence } from '@/components/history/event-sentence';
import { ownMove } from '@/components/history/own-move';
import { changeStage } from '@/storage/commands/change-stage';
import { saveDeal } from '@/storage/commands/save-deal';
import { db } from '@/storage/db';
import { historyOf } from '@/storage/queries/history-of';
import { savedLead } from '../../storage/examples';

beforeEach(async () => {
  await db.delete();
  await db.open();
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
