import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { editContact } from '@/storage/commands/edit-contact';
import { giveAnswer } from '@/storage/commands/give-answer';
import { logInteraction } from '@/storage/commands/log-interaction';
import { saveLead } from '@/storage/commands/save-lead';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import type { ContactId } from '@/storage/model/contact';
import { answersOf } from '@/storage/queries/answers-of';
import { contactById } from '@/storage/queries/contact-by-id';
import { contactList } from '@/storage/queries/contact-list';
import { contactsByAddress } from '@/storage/queries/contacts-by-address';
import { contactsOfPeople } from '@/storage/queries/contacts-of-people';
import { dueFollowUps } from '@/storage/queries/due-follow-ups';
import { historyOf } from '@/storage/queries/history-of';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { relationshipOf } from '@/storage/queries/relationship-of';
import { timelineOf } from '@/storage/queries/timeline-of';
import { freshDatabase } from '../../support/fresh-database';
import { profile, savedLead } from '../examples';

beforeEach(freshDatabase);

const call = (contactId: ContactId) =>
  logInteraction({ contactId, channel: 'call', kind: 'call', direction: 'inbound', at: 100 });

/** Every table that a query reads must be one that its live form watches, the second and third read as well. */
describe('a live query', () => {
  it.each<[string, (id: ContactId) => Promise<unknown>, (id: ContactId) => Promise<unknown>]>([
    ['contactById', contactById, (id) => editContact(id, { headline: 'CEO' })],
    ['contactList of all', () => contactList({ limit: 9 }), (id) => editContact(id, { headline: 'CEO' })],
    ['contactList of a stage', () => contactList({ stage: 'lead', limit: 9 }), () => savedLead('Bob')],
    [
      'contactList of a search',
      () => contactList({ search: 'kes', limit: 9 }),
      (id) => editContact(id, { companyName: 'Kestrel' }),
    ],
    ['pipelineCounts', pipelineCounts, () => savedLead('Bob')],
    [
      'contactsByAddress',
      () => contactsByAddress(['a@x.example']),
      (id) => editContact(id, { emails: ['a@x.example'] }),
    ],
    [
      'contactsOfPeople without an address',
      () => contactsOfPeople([{ key: 'linkedin:B', memberId: 'B' }]),
      () => saveLead({ reading: profile('bob', {}, { memberId: 'B' }) }),
    ],
    ['timelineOf', (id) => timelineOf(id, 9), call],
    ['relationshipOf', relationshipOf, call],
    ['answersOf', answersOf, (contactId) => giveAnswer({ contactId, criterion: 'intent', value: 'yes' })],
    ['dueFollowUps', () => dueFollowUps(1_000), (contactId) => setFollowUp({ contactId, dueAt: 500 })],
    ['historyOf', (id) => historyOf(id, 9), (id) => editContact(id, { headline: 'CEO' })],
  ])('of %s says what changed', async (_, query, change) => {
    const id = await savedLead();
    const shown = vi.fn();
    const subscription = liveQuery(() => query(id)).subscribe(shown);
    await vi.waitFor(() => expect(shown).toHaveBeenCalled());
    const before = shown.mock.lastCall?.[0];
    await change(id);
    await vi.waitFor(() => expect(shown.mock.lastCall?.[0]).not.toEqual(before));
    subscription.unsubscribe();
    expect(shown.mock.lastCall?.[0]).toEqual(await query(id));
  });

  it('of a relationship sees a correction, which is in another table', async () => {
    const id = await savedLead();
    const { interactionId } = await call(id);
    const shown = vi.fn();
    const subscription = liveQuery(() => relationshipOf(id)).subscribe(shown);
    await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(expect.objectContaining({ twoWay: true })));
    await correctInteraction(interactionId, { genuine: false });
    await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(expect.objectContaining({ twoWay: false })));
    subscription.unsubscribe();
  });
});
