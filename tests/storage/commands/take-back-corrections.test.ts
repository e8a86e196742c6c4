import { beforeEach, expect, it } from 'vitest';
import { historySentence } from '@/components/history/history-sentence';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { logInteraction } from '@/storage/commands/log-interaction';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { takeBackCorrections } from '@/storage/commands/take-back-corrections';
import { undoEvent } from '@/storage/commands/undo-event';
import type { ContactId } from '@/storage/model/contact';
import { historyFacts } from '@/storage/queries/history-facts';
import { historyOf } from '@/storage/queries/history-of';
import { timelineOf } from '@/storage/queries/timeline-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, savedLead } from '../examples';

beforeEach(freshDatabase);

const call = (contactId: ContactId) =>
  logInteraction({ contactId, channel: 'call', kind: 'call', direction: 'inbound', at: 500, note: 'Wants a price' });

async function told(contactId: ContactId): Promise<string[]> {
  const events = await historyOf(contactId, 20);
  const facts = await historyFacts(events);
  const over = ({ id, undoneBy }: (typeof events)[number]) => undoneBy !== undefined || facts.overruled.has(id);
  return events.map((event) => `${over(event) ? '(over) ' : ''}${historySentence(event, events, facts)}`);
}

const MOVED = 'Moved an interaction to Bob: Call “Wants a price”';
const TURNED = 'Corrected a direction: you to them, Call “Wants a price”';

async function twiceCorrected() {
  const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
  const { interactionId } = await call(ada);
  await correctInteraction(interactionId, { direction: 'outbound' });
  await correctInteraction(interactionId, { movedTo: bob });
  return { ada, bob, interactionId };
}

it('takes back both, and tells it in the histories of both', async () => {
  const { ada, bob, interactionId } = await twiceCorrected();
  expect(await told(bob)).toEqual([MOVED, 'Saved as a lead: Bob']);
  await takeBackCorrections(interactionId);
  expect(await timelineOf(bob, 9)).toEqual([]);
  expect((await timelineOf(ada, 9))[0]).toMatchObject({ direction: 'inbound' });
  expect((await timelineOf(ada, 9))[0]).not.toHaveProperty('was');
  expect(await told(bob)).toEqual([`Undid: ${MOVED}`, `(over) ${MOVED}`, 'Saved as a lead: Bob']);
  expect((await told(ada)).slice(0, 4)).toEqual([
    `Undid: ${TURNED}`,
    `Undid: ${MOVED}`,
    `(over) ${MOVED}`,
    `(over) ${TURNED}`,
  ]);
});

it('is undone as a whole, newest first', async () => {
  const { bob, interactionId } = await twiceCorrected();
  const { eventIds } = await takeBackCorrections(interactionId);
  for (const id of eventIds) await undoEvent(id);
  expect(await timelineOf(bob, 9)).toMatchObject([{ direction: 'outbound' }]);
  expect((await told(bob))[0]).toBe(`Redid: ${MOVED}`);
});

it('shows a correction that a later one replaced as no longer in force', async () => {
  const ada = await savedLead('Ada');
  const { interactionId } = await call(ada);
  await correctInteraction(interactionId, { direction: 'outbound' });
  await correctInteraction(interactionId, { direction: 'inbound' });
  expect((await told(ada)).slice(0, 2)).toEqual([TURNED.replace('you to them', 'they to you'), `(over) ${TURNED}`]);
});

it('says again what was logged where the correction is of somebody who was merged since', async () => {
  const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
  const { interactionId } = await call(ada);
  await correctInteraction(interactionId, { direction: 'outbound' });
  await mergeContacts({ keepId: bob, mergeId: ada, fields: {} });
  const [entry] = await timelineOf(bob, 9);
  await takeBackCorrections(entry?.id ?? interactionId);
  expect(await timelineOf(bob, 9)).toMatchObject([{ direction: 'inbound' }]);
  expect(await told(bob)).toContain(`(over) ${TURNED}`);
});

it('says when the interaction is gone', async () => {
  expect(await failureFrom(takeBackCorrections('none'))).toMatchObject({ code: 'gone' });
});
