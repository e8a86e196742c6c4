import fc from 'fast-check';
import { addObjection } from '@/storage/commands/add-objection';
import { answerObjection } from '@/storage/commands/answer-objection';
import { loseDeal } from '@/storage/commands/lose-deal';
import { removeDeal } from '@/storage/commands/remove-deal';
import { removeObjection } from '@/storage/commands/remove-objection';
import { reopenDeal } from '@/storage/commands/reopen-deal';
import { saveDeal } from '@/storage/commands/save-deal';
import { setDealStep } from '@/storage/commands/set-deal-step';
import { winDeal } from '@/storage/commands/win-deal';
import { db } from '@/storage/db';
import { DEAL_STEPS } from '@/storage/model/deal';
import { optional, text } from './any-person';
import { type AnyCommand, chosen, contactAt, few, givenCommand } from './given-command';

const anyDeal = fc.record({
  name: fc.constantFrom('Looms', 'Parts'),
  people: fc.array(few, { maxLength: 2 }),
  company: optional(few),
  amount: optional(fc.nat(9_999)),
  expectedCloseOn: optional(fc.constantFrom('2026-11-30', '2027-01-15')),
  step: optional(fc.constantFrom(...DEAL_STEPS)),
});
/** The objection at this place of a deal, or an id that is none. */
async function objectionAt(dealId: string, place: number): Promise<string> {
  const all = (await db.deals.get(dealId))?.objections ?? [];
  return all[place % Math.max(1, all.length)]?.id ?? 'none';
}

/** Any command on deals that a rep can give. */
export const anyDealCommand: fc.Arbitrary<AnyCommand> = fc.oneof(
  {
    weight: 3,
    arbitrary: givenCommand('saveDeal', fc.tuple(optional(few), anyDeal), async ([at, { people, company, ...said }]) =>
      saveDeal({
        ...said,
        currency: 'EUR',
        contactIds: await Promise.all(people.map(contactAt)),
        ...(company !== undefined && { companyId: await chosen('companies', company) }),
        ...(at !== undefined && { id: await chosen('deals', at) }),
      }),
    ),
  },
  givenCommand('setDealStep', fc.tuple(few, fc.constantFrom(...DEAL_STEPS)), async ([at, step]) =>
    setDealStep(await chosen('deals', at), step),
  ),
  givenCommand('winDeal', few, async (at) => winDeal({ dealId: await chosen('deals', at) })),
  givenCommand(
    'loseDeal',
    fc.tuple(few, fc.constantFrom('lost', 'nurture', 'stay' as const)),
    async ([at, afterwards]) =>
      loseDeal({ dealId: await chosen('deals', at), reason: 'Too dear', afterwards, dueAt: 40 }),
  ),
  givenCommand('reopenDeal', few, async (at) => reopenDeal({ dealId: await chosen('deals', at) })),
  givenCommand('removeDeal', few, async (at) => removeDeal(await chosen('deals', at))),
  givenCommand('addObjection', fc.tuple(few, text), async ([at, words]) =>
    addObjection({ dealId: await chosen('deals', at), words }),
  ),
  givenCommand('answerObjection', fc.tuple(few, few, optional(text)), async ([at, place, answer]) => {
    const dealId = await chosen('deals', at);
    return answerObjection({ dealId, objectionId: await objectionAt(dealId, place), answer });
  }),
  givenCommand('removeObjection', fc.tuple(few, few), async ([at, place]) => {
    const dealId = await chosen('deals', at);
    return removeObjection(dealId, await objectionAt(dealId, place));
  }),
);
