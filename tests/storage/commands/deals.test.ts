import { beforeEach, describe, expect, it } from 'vitest';
import { addObjection } from '@/storage/commands/add-objection';
import { answerObjection } from '@/storage/commands/answer-objection';
import { changeStage } from '@/storage/commands/change-stage';
import { logInteraction } from '@/storage/commands/log-interaction';
import { loseDeal } from '@/storage/commands/lose-deal';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { removeContact } from '@/storage/commands/remove-contact';
import { removeDeal } from '@/storage/commands/remove-deal';
import { removeObjection } from '@/storage/commands/remove-objection';
import { reopenDeal } from '@/storage/commands/reopen-deal';
import { saveContent } from '@/storage/commands/save-content';
import { type DealInput, saveDeal } from '@/storage/commands/save-deal';
import { saveLead } from '@/storage/commands/save-lead';
import { setDealStep } from '@/storage/commands/set-deal-step';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { undoEvent } from '@/storage/commands/undo-event';
import { winDeal } from '@/storage/commands/win-deal';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { answersToObjection } from '@/storage/queries/answers-to-objection';
import { dealsOf } from '@/storage/queries/deals-of';
import { historyOf } from '@/storage/queries/history-of';
import { peopleLeftByLoss } from '@/storage/queries/people-left-by-loss';
import { failureFrom, kept, savedLead } from '../examples';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function prospect(name = 'Ada Vermeer'): Promise<ContactId> {
  const id = await savedLead(name);
  await changeStage({ contactId: id, to: 'prospect' });
  return id;
}

const opened = async (contactIds: ContactId[], over: Partial<DealInput> = {}) =>
  saveDeal({ name: 'Looms', currency: 'EUR', contactIds, ...over });
const stageOf = async (id: ContactId) => (await kept(id)).stage;
const lastEvent = () => db.events.orderBy('at').last();

describe('a deal', () => {
  it('makes an opportunity of a prospect, with their last answer as evidence, and is undone with it', async () => {
    const id = await prospect();
    const said = { contactId: id, channel: 'call', kind: 'call', direction: 'inbound', at: 5 } as const;
    const { interactionId } = await logInteraction(said);
    const before = await kept(id);
    const { dealId, eventId = '' } = await opened([id], { amount: 125_000, expectedCloseOn: '2026-12-18' });
    expect(await stageOf(id)).toBe('opportunity');
    expect(await lastEvent()).toMatchObject({
      ...{ type: 'dealSaved', dealId, contactId: id, from: 'prospect', to: 'opportunity', evidenceId: interactionId },
    });
    expect((await lastEvent())?.override).toBeUndefined();
    await undoEvent(eventId);
    expect(await kept(id)).toEqual(before);
    expect(await db.deals.count()).toBe(0);
  });

  it('of a lead goes past the policy, and says why', async () => {
    const id = await savedLead();
    await opened([id], { reason: 'Asked for an offer at the fair' });
    expect(await lastEvent()).toMatchObject({ override: true, reason: 'Asked for an offer at the fair' });
  });

  it('is told to everybody who takes part, and undone from each of them', async () => {
    const [ada, bob] = [await prospect(), await prospect('Bob Tern')];
    const { eventId } = await opened([ada, bob]);
    expect((await historyOf(bob, 1))[0]?.id).toBe(eventId);
    await removeContact(ada);
    await undoEvent(eventId ?? '');
    expect((await db.deals.toArray()).flatMap(({ contactIds }) => contactIds)).not.toContain(ada);
  });

  it('is refused with nobody and no company, in no currency, with who is not there', async () => {
    const id = await prospect();
    expect(await failureFrom(opened([]))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(opened([id], { currency: 'ABC' }))).toMatchObject({ code: 'invalid', detail: 'currency' });
    expect(await failureFrom(opened([id], { amount: 0.5 }))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(opened([id], { companyId: 'none' }))).toMatchObject({ code: 'gone' });
    expect(await failureFrom(opened(['none' as ContactId]))).toMatchObject({ code: 'gone' });
    expect(await failureFrom(opened([id], { name: '  ' }))).toMatchObject({ code: 'invalid' });
  });

  it('is changed without an event where nothing changes', async () => {
    const id = await prospect();
    const { dealId } = await opened([id], { amount: 100 });
    expect(await opened([id], { id: dealId, amount: 100 })).toEqual({ dealId });
    expect((await opened([id], { id: dealId })).eventId).toBeDefined();
    expect((await db.deals.get(dealId))?.amount).toBeUndefined();
  });

  it('goes from step to step while it is open', async () => {
    const { dealId } = await opened([await prospect()]);
    const { eventId = '' } = await setDealStep(dealId, 'negotiation');
    expect((await db.deals.get(dealId))?.step).toBe('negotiation');
    expect(await setDealStep(dealId, 'negotiation')).toEqual({});
    await undoEvent(eventId);
    expect((await db.deals.get(dealId))?.step).toBe('demo');
    await winDeal({ dealId });
    expect(await failureFrom(setDealStep(dealId, 'proposal'))).toMatchObject({ code: 'invalid' });
  });
});

describe('the end of a deal', () => {
  it('makes customers of all who take part when it is won', async () => {
    const [ada, bob] = [await prospect(), await savedLead('Bob Tern')];
    const { dealId } = await opened([ada, bob]);
    const { eventId } = await winDeal({ dealId, reason: 'The pilot' });
    expect([await stageOf(ada), await stageOf(bob)]).toEqual(['customer', 'customer']);
    expect(await db.deals.get(dealId)).toMatchObject({ status: 'won', reason: 'The pilot' });
    await undoEvent(eventId);
    expect([await stageOf(ada), await stageOf(bob)]).toEqual(['opportunity', 'opportunity']);
  });

  it('asks of whom a lost one was the last, and does as the rep says', async () => {
    const [ada, bob] = [await prospect(), await prospect('Bob Tern')];
    const { dealId } = await opened([ada, bob]);
    await opened([bob], { name: 'Parts' });
    const deal = await db.deals.get(dealId);
    expect(deal && (await peopleLeftByLoss(deal)).map(({ id }) => id)).toEqual([ada]);
    const { eventId } = await loseDeal({ dealId, reason: 'Too dear', afterwards: 'nurture', dueAt: 90 });
    expect([await stageOf(ada), await stageOf(bob)]).toEqual(['nurture', 'opportunity']);
    expect(await db.followUps.toArray()).toMatchObject([
      { contactId: ada, dueAt: 90, why: 'nurture', note: 'Too dear' },
    ]);
    await undoEvent(eventId);
    expect([await stageOf(ada), await db.followUps.count()]).toEqual(['opportunity', 0]);
    await loseDeal({ dealId, reason: 'Too dear', afterwards: 'stay' });
    expect(await stageOf(ada)).toBe('prospect');
  });

  it('takes back what its loss had set for nurture when it is opened again, in the same event', async () => {
    const id = await prospect();
    const [{ dealId }, own] = [await opened([id]), { contactId: id, dueAt: 70, note: 'By hand' }];
    await setFollowUp(own);
    await loseDeal({ dealId, reason: 'No budget', afterwards: 'nurture', dueAt: 90 });
    const { eventId } = await reopenDeal({ dealId });
    const statuses = async () => (await db.followUps.toCollection().sortBy('dueAt')).map(({ status }) => status);
    expect(await statuses()).toEqual(['open', 'cancelled']);
    await undoEvent(eventId);
    expect(await statuses()).toEqual(['open', 'open']);
  });

  it('is asked for a reason when it is lost, and for a day of nurture', async () => {
    const { dealId } = await opened([await prospect()]);
    expect(await failureFrom(loseDeal({ dealId, reason: ' ' }))).toMatchObject({ code: 'invalid', detail: 'reason' });
    const nurture = loseDeal({ dealId, reason: 'No', afterwards: 'nurture' });
    expect(await failureFrom(nurture)).toMatchObject({ code: 'invalid' });
    await loseDeal({ dealId, reason: 'No' });
    expect(await failureFrom(loseDeal({ dealId, reason: 'No' }))).toMatchObject({ code: 'invalid' });
    expect(await failureFrom(winDeal({ dealId }))).toMatchObject({ code: 'invalid' });
  });

  it('is taken back when it is opened again, or removed', async () => {
    const id = await savedLead();
    const { dealId } = await opened([id]);
    await winDeal({ dealId });
    await reopenDeal({ dealId, reason: 'They went back on it' });
    expect([await stageOf(id), (await db.deals.get(dealId))?.closedAt]).toEqual(['opportunity', undefined]);
    await removeDeal(dealId);
    expect([await stageOf(id), await db.deals.count()]).toEqual(['lead', 0]);
  });

  it('leaves a customer one whose deal was won before', async () => {
    const id = await prospect();
    const { dealId } = await opened([id]);
    await winDeal({ dealId });
    const second = await opened([id], { name: 'More looms' });
    expect(await stageOf(id)).toBe('customer');
    await loseDeal({ dealId: second.dealId, reason: 'Enough looms', afterwards: 'lost' });
    expect(await stageOf(id)).toBe('customer');
    expect((await dealsOf(id)).map(({ status }) => status)).toEqual(['lost', 'won']);
  });
});

describe('an undo on which later deals stand', () => {
  it('leaves who has another open deal an opportunity', async () => {
    const id = await prospect();
    const first = await opened([id]);
    await opened([id], { name: 'Parts' });
    await undoEvent(first.eventId ?? '');
    expect([await stageOf(id), await db.deals.count()]).toEqual(['opportunity', 1]);
  });

  it('opens a deal again whose contact was lost since', async () => {
    const id = await prospect();
    const [one, other] = [await opened([id]), await opened([id])];
    const { eventId } = await loseDeal({ dealId: one.dealId, reason: 'No' });
    await loseDeal({ dealId: other.dealId, reason: 'No', afterwards: 'lost' });
    await undoEvent(eventId);
    expect(await stageOf(id)).toBe('opportunity');
  });
});

describe('somebody who was away while a deal was undone', () => {
  it('comes back as the opportunity that the open deal makes them, not as its customer', async () => {
    const [ada, bob] = [await prospect(), await prospect('Bob Tern')];
    const { dealId } = await opened([ada, bob]);
    const { eventId: won } = await winDeal({ dealId });
    const { eventId: removed } = await removeContact(bob);
    await undoEvent(won);
    await undoEvent(removed);
    expect([await stageOf(ada), await stageOf(bob)]).toEqual(['opportunity', 'opportunity']);
    await winDeal({ dealId });
    expect(await stageOf(bob)).toBe('customer');
  });

  it('stays the customer whom the rep made of them by hand', async () => {
    const [ada, bob] = [await prospect(), await prospect('Bob Tern')];
    const { dealId } = await opened([ada, bob]);
    await changeStage({ contactId: bob, to: 'customer', reason: 'Signed elsewhere' });
    const { eventId: won } = await winDeal({ dealId });
    const { eventId: removed } = await removeContact(bob);
    await undoEvent(won);
    await undoEvent(removed);
    expect([await stageOf(ada), await stageOf(bob)]).toEqual(['opportunity', 'customer']);
  });
});

describe('objections', () => {
  it('are noted, answered with words and content, and undone each by itself', async () => {
    const { dealId } = await opened([await prospect()]);
    const first = await addObjection({ dealId, words: 'Too expensive' });
    const second = await addObjection({ dealId, words: 'Not now' });
    const { contentId } = await saveContent({
      ...{
        title: 'Cost',
        url: 'https://kestrel.example/cost',
        stages: [],
        personas: [],
        objections: ['too expensive'],
      },
    });
    const answer = { dealId, objectionId: first.objectionId, answer: 'Pays back in a year', contentId };
    const { eventId = '' } = await answerObjection(answer);
    expect(await answerObjection(answer)).toEqual({});
    await undoEvent(second.eventId);
    expect((await db.deals.get(dealId))?.objections).toMatchObject([{ words: 'Too expensive', contentId }]);
    const like = await answersToObjection({ id: 'new', words: 'That is too expensive' }, 3);
    expect(like.past.map(({ objection }) => objection.answer)).toEqual(['Pays back in a year']);
    expect(like.contents.map(({ id }) => id)).toEqual([contentId]);
    await undoEvent(eventId);
    expect((await db.deals.get(dealId))?.objections?.[0]?.answeredAt).toBeUndefined();
    await removeObjection(dealId, first.objectionId);
    expect((await db.deals.get(dealId))?.objections).toBeUndefined();
    expect(await failureFrom(removeObjection(dealId, first.objectionId))).toMatchObject({ code: 'gone' });
  });
});

describe('the people of deals', () => {
  it('follow a merge, come back with its undo, and stay off when they were taken off since', async () => {
    const [ada, twin, bob] = [await prospect(), await prospect('A. Vermeer'), await prospect('Bob Tern')];
    const { dealId } = await opened([twin]);
    const { dealId: both } = await opened([twin, bob]);
    const { eventId } = await mergeContacts({ keepId: ada, mergeId: twin });
    expect((await db.deals.get(dealId))?.contactIds).toEqual([ada]);
    await opened([bob], { id: both });
    await undoEvent(eventId);
    expect((await db.deals.get(dealId))?.contactIds).toEqual([twin]);
    expect((await db.deals.get(both))?.contactIds).toEqual([bob]);
  });

  it('are those who are left when one is removed; a deal of nobody goes along, unless it is a company’s', async () => {
    const [ada, bob] = [await prospect(), await prospect('Bob Tern')];
    const person = { name: 'Eve Osprey', companyName: 'Kestrel' };
    const { contactId: eve } = await saveLead({ person, source: 'manual', typed: true });
    const { companyId } = await kept(eve);
    const { dealId: both } = await opened([ada, bob]);
    const { dealId: own } = await opened([ada]);
    const { dealId: ofCompany } = await opened([eve], { ...(companyId && { companyId }) });
    const before = await db.deals.toArray();
    const { eventId } = await removeContact(ada);
    const { eventId: second } = await removeContact(eve);
    expect((await db.deals.get(both))?.contactIds).toEqual([bob]);
    expect(await db.deals.get(own)).toBeUndefined();
    expect((await db.deals.get(ofCompany))?.contactIds).toEqual([]);
    await undoEvent(second);
    await undoEvent(eventId);
    expect(await db.deals.toArray()).toEqual(before);
  });
});
