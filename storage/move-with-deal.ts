import { db } from './db';
import type { ContactId } from './model/contact';
import type { Deal, DealStatus } from './model/deal';
import { type AfterLoss, stageAfterTurn } from './model/deal/deal-stage';
import type { Stage } from './model/stage';
import { isIrregularMove } from './model/stage-move';
import { relationshipOf } from './queries/relationship-of';
import { stageBeforeDeals } from './queries/stage-before-deals';
import { stepFields } from './write-stage';
import type { Writer } from './writer';

/** A deal before and after a command; absent where there is none. */
export interface DealChange {
  was?: Deal | undefined;
  is?: Deal | undefined;
}

/** Who has or had a part in a deal, each once. */
export function peopleOf({ was, is }: DealChange): ContactId[] {
  return [...new Set([...(is?.contactIds ?? []), ...(was?.contactIds ?? [])])];
}

/**
 * Moves everybody who takes or took part to the stage to which the change of a deal leads them, with the event saying so.
 * `afterwards` is the rep's word for those who are left without an open deal. Returns who was moved.
 */
export async function moveWithDeal(
  write: Writer,
  change: DealChange,
  afterwards?: AfterLoss,
): Promise<{ contactId: ContactId; to: Stage }[]> {
  const moved: { contactId: ContactId; from: Stage; to: Stage }[] = [];
  for (const contactId of peopleOf(change)) {
    const contact = await db.contacts.get(contactId);
    const to = contact && (await stageFor(contactId, contact.stage, change, afterwards));
    if (!contact || !to) continue;
    moved.push({ contactId, from: contact.stage, to });
    await write.patch('contacts', contactId, {
      stage: to,
      stageChangedAt: write.at,
      ...stepFields(undefined, write.at),
    });
  }
  await tell(write, change, moved);
  return moved;
}

async function stageFor(
  contactId: ContactId,
  stage: Stage,
  change: DealChange,
  afterwards: AfterLoss | undefined,
): Promise<Stage | undefined> {
  const turn = { was: statusFor(contactId, change.was), is: statusFor(contactId, change.is) };
  if (turn.was === turn.is) return undefined;
  const others = await otherDeals(contactId, (change.is ?? change.was)?.id);
  return stageAfterTurn(turn, { stage, others, ...(await stageBeforeDeals(contactId)), afterwards });
}

/** How a deal stands for a contact: nothing where they take no part in it. */
export function statusFor(contactId: ContactId, deal: Deal | undefined): DealStatus | undefined {
  return deal?.contactIds.includes(contactId) ? deal.status : undefined;
}

/** Is another deal of a contact open, or won? For use inside transactions. */
export async function otherDeals(
  contactId: ContactId,
  dealId: string | undefined,
): Promise<{ open: boolean; won: boolean }> {
  const deals = await db.deals.where('contactIds').equals(contactId).toArray();
  const others = deals.filter(({ id }) => id !== dealId);
  const has = (status: DealStatus) => others.some((one) => one.status === status);
  return { open: has('open'), won: has('won') };
}

/** The event names the move of the one with whom the deal is; on the way up it rests on what they said last. */
async function tell(
  write: Writer,
  { is }: DealChange,
  moved: { contactId: ContactId; from: Stage; to: Stage }[],
): Promise<void> {
  const first = moved.find(({ contactId }) => contactId === write.event.contactId) ?? moved[0];
  if (!first) return;
  const { from, to } = first;
  Object.assign(write.event, { from, to });
  if (is?.status !== 'open' && is?.status !== 'won') return;
  if (moved.some((one) => isIrregularMove(one.from, one.to))) write.event.override = true;
  const { evidence } = await relationshipOf(first.contactId);
  if (evidence && first.contactId === write.event.contactId) write.event.evidenceId ??= evidence.id;
}
