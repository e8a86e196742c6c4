import { beforeEach, expect, it } from 'vitest';
import { logInteraction } from '@/storage/commands/log-interaction';
import { logThread } from '@/storage/commands/log-thread';
import { db } from '@/storage/db';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { Interaction } from '@/storage/model/interaction';
import { freshDatabase } from '../../support/fresh-database';
import { kept, message, savedLead } from '../examples';

beforeEach(freshDatabase);

const ANSWER = message({ id: 'm1', sender: { address: 'ada@vermeer.example' } });

/** What happened, logged on a device that knows the contact already. */
async function loggedOnDevice(contact: Contact): Promise<Interaction[]> {
  await freshDatabase();
  await db.contacts.add(contact);
  const contactId: ContactId = contact.id;
  await logThread({ contactId, threadId: 't', messages: [ANSWER, ANSWER] });
  await logThread({ contactId, threadId: 't', messages: [ANSWER] });
  await logInteraction({ contactId, channel: 'call', kind: 'call', direction: 'inbound', at: 500, key: 'k1' });
  return db.interactions.toArray();
}

it('the same message and the same talk, logged on two devices, is one of each when they meet', async () => {
  const contact = await kept(await savedLead('Ada', ['ada@vermeer.example']));
  const [desk, laptop] = [await loggedOnDevice(contact), await loggedOnDevice(contact)];
  expect(desk).toHaveLength(2);
  await db.interactions.bulkPut(desk);
  expect(await db.interactions.count()).toBe(2);
  const facts = (rows: Interaction[]) => rows.map(({ loggedAt: _, ...row }) => row);
  expect(facts(laptop)).toEqual(facts(desk));
});
