import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editContact } from '@/storage/commands/edit-contact';
import { giveAnswer } from '@/storage/commands/give-answer';
import { logInteraction } from '@/storage/commands/log-interaction';
import { db } from '@/storage/db';
import { answerValueSchema, criterionSchema } from '@/storage/model/answer';
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
    await giveAnswer({ contactId, criterion: 'intent', value: 'yes', note: ' wants a trial ', evidenceId });
    const { intent, authority } = await answersOf(contactId);
    expect(intent).toMatchObject({ value: 'yes', note: 'wants a trial', evidenceId, subjectId: contactId, by: 'me' });
    expect(authority).toBeUndefined();
  });

  it('puts a later answer in the place of the earlier, with its note', async () => {
    const contactId = await savedLead();
    await giveAnswer({ contactId, criterion: 'intent', value: 'notNow', note: 'after the summer' });
    await giveAnswer({ contactId, criterion: 'intent', value: 'yes' });
    expect((await answersOf(contactId)).intent).not.toHaveProperty('note');
    expect(await db.answers.count()).toBe(1);
  });

  it('leaves no trace of the same answer within a day, and dates it anew after', async () => {
    vi.setSystemTime(1_000_000_000);
    const contactId = await savedLead();
    await giveAnswer({ contactId, criterion: 'intent', value: 'yes' });
    expect(await giveAnswer({ contactId, criterion: 'intent', value: 'yes' })).toEqual({});
    vi.setSystemTime(1_100_000_000);
    expect(await giveAnswer({ contactId, criterion: 'intent', value: 'yes' })).toEqual({ eventId: expect.any(String) });
    expect((await answersOf(contactId)).intent?.at).toBe(1_100_000_000);
  });

  it('answers for the whole company where the check is on the company', async () => {
    const [ada, bob, eve] = [await savedLead('Ada'), await savedLead('Bob'), await savedLead('Eve')];
    await editContact(ada, { companyName: 'Kestrel' });
    await editContact(bob, { companyName: 'kestrel' });
    await giveAnswer({ contactId: ada, criterion: 'targetMarket', value: 'yes' });
    await giveAnswer({ contactId: ada, criterion: 'authority', value: 'no' });
    expect(await answersOf(bob)).toMatchObject({ targetMarket: { value: 'yes' } });
    expect((await answersOf(bob)).authority).toBeUndefined();
    expect(await answersOf(eve)).toEqual({});
  });

  it("keeps a contact's own answer until its company has one", async () => {
    const contactId = await savedLead();
    await giveAnswer({ contactId, criterion: 'targetMarket', value: 'no' });
    await editContact(contactId, { companyName: 'Kestrel' });
    expect((await answersOf(contactId)).targetMarket?.value).toBe('no');
    await giveAnswer({ contactId, criterion: 'targetMarket', value: 'yes' });
    expect((await answersOf(contactId)).targetMarket?.value).toBe('yes');
  });

  it('refuses evidence that is none, and a check that is none', async () => {
    const contactId = await savedLead();
    const wrong = { contactId, criterion: 'intent', value: 'yes' } as const;
    expect(await failureFrom(giveAnswer({ ...wrong, evidenceId: 'none' }))).toMatchObject({ code: 'gone' });
    expect(await failureFrom(giveAnswer({ ...wrong, criterion: 'colour' as 'intent' }))).toMatchObject({
      code: 'invalid',
    });
  });

  it('lets an answer for the company keep the colleague’s message it came from', async () => {
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
    for (const contactId of [ada, bob]) await editContact(contactId, { companyName: 'Kestrel' });
    const said = { channel: 'call', kind: 'call', direction: 'inbound', at: 5 } as const;
    const { interactionId: evidenceId } = await logInteraction({ contactId: ada, ...said });
    await giveAnswer({ contactId: ada, criterion: 'targetMarket', value: 'yes', evidenceId });
    await giveAnswer({ contactId: bob, criterion: 'targetMarket', value: 'yes', evidenceId, note: 'forty people' });
    expect((await answersOf(ada)).targetMarket).toMatchObject({ note: 'forty people', evidenceId });
    const other = { contactId: bob, criterion: 'intent', value: 'yes', evidenceId } as const;
    expect(await failureFrom(giveAnswer(other))).toMatchObject({ code: 'gone' });
  });

  it('comes to the same in whichever order the criteria are answered', async () => {
    const given = criterionSchema.options.map((criterion, index) => ({
      criterion,
      value: answerValueSchema.options[index % 4] ?? 'yes',
    }));
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
    for (const one of given) await giveAnswer({ contactId: ada, ...one });
    for (const one of given.toReversed()) await giveAnswer({ contactId: bob, ...one });
    const valuesOf = async (contactId: typeof ada) =>
      Object.fromEntries(Object.values(await answersOf(contactId)).map(({ criterion, value }) => [criterion, value]));
    expect(await valuesOf(bob)).toEqual(await valuesOf(ada));
    expect(Object.keys(await valuesOf(ada))).toHaveLength(given.length);
  });
});
