import { db } from './db';
import type { ContactId } from './model/contact';
import { eventsAbout } from './queries/events-about';
import type { Writer } from './writer';

/** Takes back the follow-ups that the loss of a deal had set and that are open still: there is nothing to come back for. */
export async function cancelNurtureOfDeal(write: Writer, dealId: string): Promise<void> {
  const deal = await db.deals.get(dealId);
  for (const contactId of deal?.contactIds ?? []) {
    const followUps = await db.followUps.bulkGet(await setByLoss(contactId, dealId));
    for (const followUp of followUps)
      if (followUp?.status === 'open' && followUp.contactId === contactId)
        await write.patch('followUps', followUp.id, { status: 'cancelled' });
  }
}

async function setByLoss(contactId: ContactId, dealId: string): Promise<string[]> {
  const losses = (await eventsAbout(contactId)).filter((event) => event.type === 'dealLost' && event.dealId === dealId);
  return losses.flatMap(({ changes }) =>
    changes.flatMap(({ table, op, id }) => (table === 'followUps' && op === 'add' ? [id] : [])),
  );
}
