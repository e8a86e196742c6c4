import { beforeEach, expect, it } from 'vitest';
import { changeStage } from '@/storage/commands/change-stage';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { nurtureContact } from '@/storage/commands/nurture-contact';
import { promoteContact } from '@/storage/commands/promote-contact';
import { setSubStage } from '@/storage/commands/set-sub-stage';
import { undoEvent } from '@/storage/commands/undo-event';
import type { ContactId } from '@/storage/model/contact';
import { historyOf } from '@/storage/queries/history-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, savedLead } from '../examples';

beforeEach(freshDatabase);

it('puts a contact into a step, into another, into none, and undoes each', async () => {
  const contactId = await savedLead();
  await setSubStage({ contactId, stage: 'lead', subStage: 'first' });
  const { subStageAt } = await kept(contactId);
  expect(subStageAt).toBeTypeOf('number');
  const second = await setSubStage({ contactId, stage: 'lead', subStage: 'second' });
  const none = await setSubStage({ contactId, stage: 'lead' });
  expect(await kept(contactId)).not.toHaveProperty('subStage');
  expect(await kept(contactId)).not.toHaveProperty('subStageAt');
  await undoEvent(none.eventId ?? '');
  expect((await kept(contactId)).subStage).toBe('second');
  expect((await undoEvent(second.eventId ?? '')).kept).toEqual([]);
  expect(await kept(contactId)).toMatchObject({ subStage: 'first', subStageAt });
});

it('leaves no trace of a step in which they are already', async () => {
  const contactId = await savedLead();
  await setSubStage({ contactId, stage: 'lead', subStage: 'first' });
  const { updatedAt, subStageAt } = await kept(contactId);
  expect(await setSubStage({ contactId, stage: 'lead', subStage: 'first' })).toEqual({});
  expect(await kept(contactId)).toMatchObject({ updatedAt, subStageAt });
});

it('refuses a step of a stage in which they are no more, and one who is gone', async () => {
  const contactId = await savedLead();
  const elsewhere = setSubStage({ contactId, stage: 'prospect', subStage: 'trial' });
  expect(await failureFrom(elsewhere)).toEqual({ code: 'invalid', detail: 'stage: lead' });
  const nobody = setSubStage({ contactId: 'nobody' as ContactId, stage: 'lead' });
  expect(await failureFrom(nobody)).toMatchObject({ code: 'gone' });
  const empty = setSubStage({ contactId, stage: 'lead', subStage: '' });
  expect(await failureFrom(empty)).toMatchObject({ code: 'invalid' });
});

it('goes with every change of stage, which may name a step of the new one; one undo brings both back', async () => {
  const contactId = await savedLead();
  await setSubStage({ contactId, stage: 'lead', subStage: 'first' });
  const { eventId } = await promoteContact({ contactId, policy: 'manual', subStage: 'trial' });
  expect(await kept(contactId)).toMatchObject({ stage: 'prospect', subStage: 'trial' });
  await changeStage({ contactId, to: 'opportunity', subStage: 'offer' });
  expect(await kept(contactId)).toMatchObject({ stage: 'opportunity', subStage: 'offer' });
  const nurtured = await nurtureContact({ contactId, dueAt: Date.now() + 1, subStage: 'later' });
  expect(await kept(contactId)).toMatchObject({ stage: 'nurture', subStage: 'later' });
  await undoEvent(nurtured.eventId);
  const [, second] = (await historyOf(contactId, 10)).filter(({ type }) => type === 'stageChanged');
  await undoEvent(second?.id ?? '');
  await undoEvent(eventId);
  expect(await kept(contactId)).toMatchObject({ stage: 'lead', subStage: 'first' });
});

it('follows the stage that holds when two are merged', async () => {
  const [keep, merge] = [await savedLead('Ada Vermeer'), await savedLead('Ada Vermeer')];
  await setSubStage({ contactId: keep, stage: 'lead', subStage: 'first' });
  await promoteContact({ contactId: merge, policy: 'manual', subStage: 'trial' });
  const { eventId } = await mergeContacts({ keepId: keep, mergeId: merge });
  expect(await kept(keep)).toMatchObject({ stage: 'prospect', subStage: 'trial' });
  await undoEvent(eventId);
  expect(await kept(keep)).toMatchObject({ stage: 'lead', subStage: 'first' });
});
