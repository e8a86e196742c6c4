import { beforeEach, expect, it } from 'vitest';
import { logThread } from '@/storage/commands/log-thread';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { promoteContact } from '@/storage/commands/promote-contact';
import { undoEvent } from '@/storage/commands/undo-event';
import type { ContactId } from '@/storage/model/contact';
import { promotionOf } from '@/storage/queries/promotion-of';
import { freshDatabase } from '../../support/fresh-database';
import { message, savedLead } from '../examples';

beforeEach(freshDatabase);

const answered = (contactId: ContactId, address: string) =>
  logThread({ contactId, threadId: 't', messages: [message({ id: 'm1', sender: { address } })] });

it('ends at the message on which the promotion rests', async () => {
  const ada = await savedLead('Ada', ['ada@vermeer.example']);
  expect(await promotionOf(ada)).toBeUndefined();
  await answered(ada, 'ada@vermeer.example');
  const { eventId } = await promoteContact({ contactId: ada, policy: 'engaged', reason: 'Asked for a price' });
  expect(await promotionOf(ada)).toMatchObject({
    event: { id: eventId, reason: 'Asked for a price' },
    evidence: { messageId: 'm1', excerpt: 'Yes, that is interesting.' },
  });
  await undoEvent(eventId);
  expect(await promotionOf(ada)).toBeUndefined();
});

it('is found of somebody who was merged in, also when their row of the message gave way to another', async () => {
  const keep = await savedLead('Ada', ['ada@home.example']);
  const merge = await savedLead('Ada Vermeer', ['ada@vermeer.example']);
  await answered(keep, 'ada@home.example');
  await answered(merge, 'ada@vermeer.example');
  await promoteContact({ contactId: merge, policy: 'engaged' });
  await mergeContacts({ keepId: keep, mergeId: merge });
  expect(await promotionOf(keep)).toMatchObject({
    event: { contactId: merge },
    evidence: { contactId: keep, messageId: 'm1' },
  });
});
