import { db } from '../db';
import { cleanLine, cleanText } from '../model/clean-text';
import type { ContactId } from '../model/contact';
import { type Deal, type DealStep, dealSchema } from '../model/deal';
import { CURRENCIES } from '../model/money/currency';
import { z } from '../model/z';
import { moveWithDeal, peopleOf } from '../move-with-deal';
import { newId } from '../new-id';
import { contactOrGone, dealOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';
import { LONGEST_REASON } from '../write-stage';
import type { Writer } from '../writer';

const { name, contactIds, companyId, amount, currency, expectedCloseOn, step, owner } = dealSchema.shape;
const inputSchema = z.object({
  id: z.string().min(1).optional(),
  ...{ name, contactIds, companyId, amount, currency, expectedCloseOn, owner },
  step: step.optional(),
  reason: z.string().optional(),
});

/** A deal as it was typed; with an id one that is known. Absent clears. */
export interface DealInput {
  id?: string | undefined;
  name: string;
  /** Who takes part; the first one is whom the deal is with. Somebody, or a company, there must be. */
  contactIds: ContactId[];
  companyId?: string | undefined;
  /** In hundredths. */
  amount?: number | undefined;
  currency: string;
  /** `2026-11-30`. */
  expectedCloseOn?: string | undefined;
  /** Absent: the first step, or the one that it is at. */
  step?: DealStep | undefined;
  owner?: string | undefined;
  /** Why, where somebody who is no prospect becomes an opportunity by it. */
  reason?: string | undefined;
}

/**
 * Opens a deal, or changes one. Whoever comes to take part in an open deal becomes an opportunity in the same event, a customer
 * excepted; who is taken off their last one goes back to where they were. No event when nothing changed. Throws `gone`, `invalid`.
 */
export async function saveDeal(input: DealInput): Promise<{ dealId: string; eventId?: string }> {
  const { id, reason, ...said } = parseInput(inputSchema, cleanInput(input));
  if (!CURRENCIES.includes(said.currency)) throw new StorageFailure({ code: 'invalid', detail: 'currency' });
  if (said.contactIds.length === 0 && said.companyId === undefined)
    throw new StorageFailure({ code: 'invalid', detail: 'contactIds' });
  const dealId = id ?? newId();
  const draft = { type: 'dealSaved' as const, dealId, reason: cleanText(reason, LONGEST_REASON) };
  const { eventId } = await transact(draft, ['companies'], async (write) => {
    const was = id === undefined ? undefined : await dealOrGone(id);
    await requireThere(said.contactIds, said.companyId);
    await writeDeal(write, dealId, was, said);
    const is = await dealOrGone(dealId);
    if (write.changes().length === 0) return;
    const people = peopleOf({ was, is });
    Object.assign(write.event, { contactId: people[0], ...(people.length > 0 && { contactIds: people }) });
    await moveWithDeal(write, { was, is });
  });
  return { dealId, ...(eventId && { eventId }) };
}

type Said = Omit<z.output<typeof inputSchema>, 'id' | 'reason'>;

async function writeDeal(
  write: Writer,
  id: string,
  was: Deal | undefined,
  { step: saidStep, ...said }: Said,
): Promise<void> {
  const at = write.at;
  if (!was) {
    const begun = {
      step: saidStep ?? 'demo',
      stepChangedAt: at,
      status: 'open' as const,
      createdAt: at,
      updatedAt: at,
    };
    return write.add('deals', { ...said, ...begun, id });
  }
  const cleared = { companyId: undefined, amount: undefined, expectedCloseOn: undefined, owner: undefined };
  const moved = saidStep && saidStep !== was.step ? { step: saidStep, stepChangedAt: at } : {};
  await write.patch('deals', id, { ...cleared, ...said, ...moved });
  if (write.changes().length > 0) await write.patch('deals', id, { updatedAt: at });
}

async function requireThere(people: readonly ContactId[], company: string | undefined): Promise<void> {
  for (const contactId of people) await contactOrGone(contactId);
  if (company !== undefined && !(await db.companies.get(company)))
    throw new StorageFailure({ code: 'gone', detail: 'companies' });
}

function cleanInput(input: DealInput): unknown {
  return {
    ...input,
    contactIds: [...new Set(input.contactIds)],
    name: cleanLine(input.name, 300) ?? '',
    owner: cleanLine(input.owner, 100),
  };
}
