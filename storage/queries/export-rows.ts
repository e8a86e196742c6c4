import { db } from '../db';
import type { Contact, ContactId } from '../model/contact';
import type { ExportSubject } from '../model/export/export-format';
import type { ExportedDeal, ExportedInteraction } from '../model/export/file-column';
import { readTogether } from '../read';
import { conversationsOf } from './conversation-of';

/** What a file of each kind has in its rows. */
export interface ExportRows {
  contacts: Contact;
  interactions: ExportedInteraction;
  deals: ExportedDeal;
}

type RowsOf = { [Subject in ExportSubject]: (contacts: readonly Contact[]) => Promise<ExportRows[Subject][]> };

const ROWS_OF: RowsOf = {
  contacts: async (contacts) => [...contacts],
  interactions: async (contacts) => {
    const conversations = await conversationsOf(contacts.map(({ id }) => id));
    return contacts.flatMap((contact) =>
      (conversations.get(contact.id) ?? []).map((interaction) => ({ interaction, contact })),
    );
  },
  deals: dealsWith,
};

/**
 * The rows of a file about these contacts, who should be few at once: they themselves, all that was said with them as it holds now, or the deals
 * that are with them. Those who are gone are left out.
 */
export function exportRows<Subject extends ExportSubject>(
  subject: Subject,
  contactIds: readonly string[],
): Promise<ExportRows[Subject][]> {
  return readTogether([db.contacts, db.interactions, db.corrections, db.deals], async () => {
    const contacts = (await db.contacts.bulkGet(contactIds as ContactId[])).filter((row) => row !== undefined);
    return ROWS_OF[subject](contacts);
  });
}

/** A deal belongs to the first of those who take part, so that it stands in a file once. */
async function dealsWith(contacts: readonly Contact[]): Promise<ExportedDeal[]> {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const deals = await db.deals
    .where('contactIds')
    .anyOf([...byId.keys()])
    .distinct()
    .toArray();
  return deals.flatMap((deal) => {
    const contact = deal.contactIds[0] && byId.get(deal.contactIds[0]);
    return contact ? [{ deal, contact }] : [];
  });
}
