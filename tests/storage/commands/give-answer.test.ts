import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editContact } from '@/storage/commands/edit-contact';
import { giveAnswer } from '@/storage/commands/give-answer';
import { logInteraction } from '@/storage/commands/log-interaction';
import { db } from '@/storage/db';
import { answersOf } from '@/storage/queries/answers-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, savedLead } from '../examples';

beforeEach(freshDatabase);
afterEach(() => vi.useRealTimers());

describe('giveAnswer', () => {
  it('keeps the answer with its note and the interaction it came from', async () => {
    const contactId = await savedLead();
    const { interactionId: evidenceId } = await logInteraction({
      contactId,
      channel: 'call',
      kind: 'call',
      direction: 'inbound',
      at: 5,
    });
    await giveAnswer({ contactId, check: 'intent', value: 'yes', note: ' wants a trial ', evidenceId });
    const { intent, authority } = await answersOf(contactId);
    expect(intent).toMatchObject({ value: 'yes', note: 'wants a trial', evidenceId, subjectId: contactId, by: 'me' });
    expect(authority).toBeUndefined();
  });

  it('puts a later answer in the place of the earlier, with its note', async () => {
    const contactId = await savedLead();
    await giveAnswer({ contactId, check: 'intent', value: 'notNow', note: 'after the summer' });
    await giveAnswer({ contactId, check: 'intent', value: 'yes' });
    expect((await answersOf(contactId)).intent).not.toHaveProperty('note');
    expect(await db.answers.count()).toBe(1);
  });

  it('leaves no trace of the same answer within a day, and dates it anew after', async () => {
    vi.setSystemTime(1_000_000_000);
    const contactId = await savedLead();
    await giveAnswer({ contactId, check: 'intent', value: 'yes' });
    expect(await giveAnswer({ contactId, check: 'intent', value: 'yes' })).toEqual({});
    vi.setSystemTime(1_100_000_000);
    expect(await giveAnswer({ contactId, check: 'intent', value: 'yes' })).toEqual({ eventId: expect.any(String) });
    expect((await answersOf(contactId)).intent?.at).toBe(1_100_000_000);
  });

  it('answers for the whole company where the check is on the company', async () => {
    const [ada, bob, eve] = [await savedLead('Ada'), await savedLead('Bob'), await savedLead('Eve')];
    await editContact(ada, { companyName: 'Kestrel' });
    await editContact(bob, { companyName: 'kestrel' });
    await giveAnswer({ contactId: ada, check: 'targetMarket', value: 'yes' });
    await giveAnswer({ contactId: ada, check: 'authority', value: 'no' });
    expect(await answersOf(bob)).toMatchObject({ targetMarket: { value: 'yes' } });
    expect((await answersOf(bob)).authority).toBeUndefined();
    expect(await answersOf(eve)).toEqual({});
  });

  it("keeps a contact's own answer until its company has one", async () => {
    const contactId = await savedLead();
    await giveAnswer({ contactId, check: 'targetMarket', value: 'no' });
    await editContact(contactId, { companyName: 'Kestrel' });
    expect((await answersOf(contactId)).targetMarket?.value).toBe('no');
    await giveAnswer({ contactId, check: 'targetMarket', value: 'yes' });
    expect((await answersOf(contactId)).targetMarket?.value).toBe('yes');
  });

  it('refuses evidence that is none, and a check that is none', async () => {
    const contactId = await savedLead();
    const wrong = { contactId, check: 'intent', value: 'yes' } as const;
    expect(await failureFrom(giveAnswer({ ...wrong, evidenceId: 'none' }))).toMatchObject({ code: 'gone' });
    expect(await failureFrom(giveAnswer({ ...wrong, check: 'budget' as 'intent' }))).toMatchObject({ code: 'invalid' });
  });
});
