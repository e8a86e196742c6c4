import { db } from '../db';
import type { Contact } from '../model/contact';
import type { Deal } from '../model/deal';
import { asksAfterLoss } from '../model/deal/deal-stage';
import { readTogether } from '../read';

/** Of those who take part in a deal: for whom it is the last open one, so that the rep has to say what becomes of them. */
export function peopleLeftByLoss({ id, contactIds }: Deal): Promise<Contact[]> {
  return readTogether([db.contacts, db.deals], async () => {
    const people = (await db.contacts.bulkGet(contactIds)).filter((one) => one !== undefined);
    const deals = await db.deals.where('contactIds').anyOf(contactIds).distinct().toArray();
    const others = deals.filter((deal) => deal.id !== id && deal.status === 'open');
    return people.filter((one) =>
      asksAfterLoss(
        one.stage,
        others.some((deal) => deal.contactIds.includes(one.id)),
      ),
    );
  });
}
