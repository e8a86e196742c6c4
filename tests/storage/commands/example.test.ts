import { beforeEach, describe, expect, it } from 'vitest';
import { addExample } from '@/storage/commands/add-example';
import { changeStage } from '@/storage/commands/change-stage';
import { editContact } from '@/storage/commands/edit-contact';
import { logInteraction } from '@/storage/commands/log-interaction';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { recordDraftUse } from '@/storage/commands/record-draft-use';
import { removeExample } from '@/storage/commands/remove-example';
import { saveLead } from '@/storage/commands/save-lead';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { answerSchema } from '@/storage/model/answer';
import { companySchema } from '@/storage/model/company';
import type { ContactId } from '@/storage/model/contact';
import { contentSchema } from '@/storage/model/content';
import { dealSchema } from '@/storage/model/deal';
import { draftUseSchema } from '@/storage/model/draft-use';
import { followUpSchema } from '@/storage/model/follow-up';
import { interactionSchema } from '@/storage/model/interaction';
import { STAGES } from '@/storage/model/stage';
import { templateSchema } from '@/storage/model/template';
import { answersOf } from '@/storage/queries/answers-of';
import { contentResults } from '@/storage/queries/content-results';
import { examplePipeline } from '@/storage/queries/example-pipeline';
import { journeysOf } from '@/storage/queries/journeys-of';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { templateResults } from '@/storage/queries/template-results';
import { unnotifiedDue } from '@/storage/queries/unnotified-due';
import { facts } from '../../properties/facts';
import { expectSoundDatabase } from '../../properties/sound-database';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, profile, savedLead } from '../examples';

beforeEach(freshDatabase);

/** Always a lead: ids are random, and what a test does next (making them a customer) must be a move for whoever it is. */
const someExample = async (): Promise<ContactId> =>
  (
    await db.contacts
      .where('id')
      .startsWith('example-')
      .filter(({ stage }) => stage === 'lead')
      .first()
  )?.id as ContactId;

describe('the example pipeline', () => {
  it('is people over all stages with talks both ways, answers, follow-ups around now and deals', async () => {
    const { added } = await addExample();
    expect(added).toBe(25);
    const counts = await pipelineCounts();
    expect(STAGES.filter((stage) => counts[stage] === 0)).toEqual([]);
    await expectSoundDatabase();
    const ways = await db.interactions.toArray();
    const due = (await db.followUps.toArray()).filter(({ status }) => status === 'open');
    expect(new Set(ways.map(({ direction }) => direction)).size).toBe(2);
    expect(due.some(({ dueAt }) => dueAt < Date.now())).toBe(true);
    expect(due.some(({ dueAt }) => dueAt > Date.now())).toBe(true);
    expect(new Set((await db.deals.toArray()).map(({ status }) => status))).toEqual(new Set(['open', 'won', 'lost']));
    for (const row of ways) expect(interactionSchema.parse(row)).toEqual(row);
    for (const row of due) expect(followUpSchema.parse(row)).toEqual(row);
    for (const row of await db.deals.toArray()) expect(dealSchema.parse(row)).toEqual(row);
    for (const row of await db.answers.toArray()) expect(answerSchema.parse(row)).toEqual(row);
    for (const row of await db.companies.toArray()) expect(companySchema.parse(row)).toEqual(row);
  });

  it('lets each who is past a prospect have been one, with the answer that made them one', async () => {
    await addExample();
    const contacts = await db.contacts.toArray();
    const journeys = await journeysOf(contacts.map(({ id }) => id));
    const past = contacts.filter(({ stage }) => ['opportunity', 'customer', 'lost'].includes(stage));
    expect(past).toHaveLength(7);
    for (const { id, name, stage } of past) {
      const { path = [], answer } = journeys.get(id) ?? {};
      expect([name, ...path.map((step) => step.stage)]).toEqual([name, 'lead', 'prospect', stage]);
      expect(path[1]).toMatchObject({ at: answer?.at, evidenceId: answer?.interactionId });
    }
  });

  it('has templates that brought answers, and content that was shared before some', async () => {
    await addExample();
    for (const row of await db.templates.toArray()) expect(templateSchema.parse(row)).toEqual(row);
    for (const row of await db.contents.toArray()) expect(contentSchema.parse(row)).toEqual(row);
    for (const row of await db.draftUses.toArray()) expect(draftUseSchema.parse(row)).toEqual(row);
    const templates = [...(await templateResults()).values()];
    expect(templates).toHaveLength(3);
    for (const { used, sent } of templates) expect([used > 0, sent]).toEqual([true, used]);
    expect(templates.some(({ answered }) => answered > 0)).toBe(true);
    const contents = [...(await contentResults()).values()];
    expect(contents).toHaveLength(3);
    expect(contents.some(({ answered }) => answered > 0)).toBe(true);
  });

  it('leaves a template that was used for somebody real, and takes the others', async () => {
    const real = await savedLead('Ada');
    await addExample();
    const [template] = await db.templates.toArray();
    await recordDraftUse({ contactId: real, templateId: template?.id, channel: 'email', how: 'copied' });
    await removeExample();
    expect((await db.templates.toArray()).map(({ id }) => id)).toEqual([template?.id]);
    expect(await db.contents.count()).toBe(0);
  });

  it('says of no prospect that they are outside the target market', async () => {
    await addExample();
    for (const { id, name } of await db.contacts.where('stage').equals('prospect').toArray()) {
      const { targetMarket } = await answersOf(id);
      expect([name, targetMarket?.value]).toEqual([name, 'yes']);
    }
  });

  it('rings for nothing that is due already, and for nothing in the night', async () => {
    await addExample();
    expect(await unnotifiedDue(Date.now())).toEqual([]);
    for (const { dueAt, status } of await db.followUps.toArray()) {
      const hour = new Date(dueAt).getHours();
      if (status === 'open' && dueAt > Date.now()) expect([hour, hour >= 7 && hour < 19]).toEqual([hour, true]);
    }
  });

  it('is all gone with one undo, as if it had never been', async () => {
    await saveLead({ reading: profile('ada', { companyName: 'Tessel Instruments' }) });
    const before = await facts();
    const { eventId } = await addExample();
    await undoEvent(eventId);
    expect(await facts()).toEqual(before);
  });

  it('is all gone with one press, with what was done about its people since', async () => {
    const before = await facts();
    await addExample();
    const contactId = await someExample();
    await logInteraction({ contactId, channel: 'call', kind: 'call', direction: 'inbound', at: Date.now() });
    await changeStage({ contactId, to: 'customer' });
    expect(await examplePipeline()).toEqual({ contacts: 25, doneSince: 2, sharedDeals: 0 });
    const { removed, eventId } = await removeExample();
    expect(removed).toBe(25);
    expect(await facts()).toEqual(before);
    expect(await examplePipeline()).toEqual({ contacts: 0, doneSince: 0, sharedDeals: 0 });
    await undoEvent(eventId);
    expect((await kept(contactId)).stage).toBe('customer');
    await expectSoundDatabase();
  });

  it('is there once, and can come back after it went', async () => {
    await addExample();
    expect(await failureFrom(addExample())).toMatchObject({ code: 'taken' });
    await removeExample();
    expect(await failureFrom(removeExample())).toMatchObject({ code: 'gone' });
    expect((await addExample()).added).toBe(25);
    await expectSoundDatabase();
  });

  it('leaves real people alone, at a company of the same name as well', async () => {
    const real = await saveLead({ reading: profile('ada', { companyName: 'Tessel Instruments' }) });
    await addExample();
    const later = await savedLead('Bo');
    await editContact(later, { companyName: 'Marram Software' });
    const companies = [await kept(real.contactId), await kept(later)].map(({ companyId }) => companyId ?? '');
    expect(companies.filter((id) => id.startsWith('example:'))).toEqual([]);
    await removeExample();
    expect((await db.companies.bulkGet(companies)).map((one) => one?.name)).toEqual([
      'Tessel Instruments',
      'Marram Software',
    ]);
    expect(await db.contacts.count()).toBe(2);
    await expectSoundDatabase();
  });

  it.each(['the real one', 'the example'])(
    'keeps a real person who was made one with an example: %s stays',
    async (stays) => {
      await addExample();
      const [real, example] = [await savedLead('Maren Lindqvist'), await someExample()];
      const [keepId, mergeId] = stays === 'the example' ? [example, real] : [real, example];
      await mergeContacts({ keepId, mergeId });
      expect((await kept(keepId)).source).toBe('manual');
      expect((await removeExample()).removed).toBe(24);
      expect(await kept(keepId)).toBeDefined();
      await expectSoundDatabase();
    },
  );

  it('leaves a deal to the real contact who takes part in it', async () => {
    await addExample();
    const [real, deal] = [await savedLead('Ada'), await db.deals.toCollection().first()];
    await db.deals.update(deal?.id ?? '', { contactIds: [...(deal?.contactIds ?? []), real] });
    await removeExample();
    expect((await db.deals.toArray()).map(({ contactIds }) => contactIds)).toEqual([[real]]);
  });
});
