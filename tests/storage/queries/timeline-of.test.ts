import { beforeEach, describe, expect, it } from 'vitest';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { editContact } from '@/storage/commands/edit-contact';
import { logInteraction } from '@/storage/commands/log-interaction';
import type { ContactId } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import { historyOf } from '@/storage/queries/history-of';
import { relationshipOf } from '@/storage/queries/relationship-of';
import { timelineOf } from '@/storage/queries/timeline-of';
import { freshDatabase } from '../../support/fresh-database';
import { savedLead } from '../examples';

beforeEach(freshDatabase);

const inbound = async (contactId: ContactId, at: number) =>
  (await logInteraction({ contactId, channel: 'call', kind: 'call', direction: 'inbound', at })).interactionId;

describe('timelineOf', () => {
  it("is a contact's own, newest first, no longer than asked, with the rep's word on each", async () => {
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
    await inbound(bob, 250);
    const [oldest] = [await inbound(ada, 100), await inbound(ada, 300), await inbound(ada, 200)];
    await correctInteraction(oldest, { genuine: false });
    const timeline = await timelineOf(ada, 9);
    expect(timeline.map(({ at, genuine, was }) => [at, genuine, was])).toEqual([
      [300, true, undefined],
      [200, true, undefined],
      [100, false, { genuine: true }],
    ]);
    expect((await timelineOf(ada, 2)).map(({ at }) => at)).toEqual([300, 200]);
  });
});

describe('relationshipOf', () => {
  it("agrees with the contact's derived fields", async () => {
    const ada = await savedLead();
    const newest = [await inbound(ada, 100), await inbound(ada, 300)][1];
    const relationship = await relationshipOf(ada);
    expect(relationship).toMatchObject({ twoWay: true, inboundCount: 2, outboundCount: 0, lastInboundAt: 300 });
    expect(relationship.evidence?.id).toBe(newest);
    expect(await contactById(ada)).toMatchObject({
      inboundCount: 2,
      outboundCount: 0,
      lastInboundAt: 300,
      twoWayAt: 100,
    });
  });
});

describe('historyOf', () => {
  it('is what was done about a contact, newest first, no longer than asked', async () => {
    const ada = await savedLead();
    await savedLead('Bob');
    await editContact(ada, { headline: 'CEO' });
    await inbound(ada, 100);
    expect((await historyOf(ada, 9)).map(({ type }) => type)).toEqual([
      'interactionsLogged',
      'contactEdited',
      'contactSaved',
    ]);
    expect(await historyOf(ada, 1)).toHaveLength(1);
  });
});
