import { beforeEach, describe, expect, it } from 'vitest';
import { removeSegment } from '@/storage/commands/remove-segment';
import { saveSegment } from '@/storage/commands/save-segment';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import { segmentList } from '@/storage/queries/segment-list';
import { freshDatabase } from '../../support/fresh-database';

beforeEach(freshDatabase);

const LEADS = { name: 'Warm leads', query: 'stage:lead temperature:warm', pinned: true };
const kept = async () => (await segmentList()).map(({ name, query, pinned }) => ({ name, query, pinned }));

describe('saveSegment', () => {
  it('keeps a search, changes it, and takes each step back', async () => {
    const { segmentId, eventId } = await saveSegment(LEADS);
    expect(await kept()).toEqual([LEADS]);
    const renamed = await saveSegment({ ...LEADS, id: segmentId, name: 'Warm' });
    expect(await kept()).toEqual([{ ...LEADS, name: 'Warm' }]);
    const unpinned = await saveSegment({ ...LEADS, id: segmentId, name: 'Warm', pinned: false });
    expect((await segmentList())[0]).not.toHaveProperty('pinned');
    for (const { eventId } of [unpinned, renamed]) await undoEvent(eventId ?? '');
    expect(await kept()).toEqual([LEADS]);
    await undoEvent(eventId ?? '');
    expect(await kept()).toEqual([]);
  });

  it('leaves an event only where something changes, and sends what changed on', async () => {
    const { segmentId } = await saveSegment(LEADS);
    expect(await saveSegment({ ...LEADS, id: segmentId })).toEqual({ segmentId });
    expect(await db.events.count()).toBe(1);
    expect(await db.outbox.toArray()).toMatchObject([{ table: 'segments', recordId: segmentId }]);
  });

  it('keeps a name as it can be read on one line', async () => {
    await saveSegment({ name: ' <b>Ł\u0000ódź</b>\n ', query: 'tag:fair\n mae' });
    expect(await kept()).toEqual([{ name: '<b>Łódź</b>', query: 'tag:fair mae', pinned: undefined }]);
  });

  it.each([
    ['no name', { ...LEADS, name: ' \n' }],
    ['a name that another one has', { ...LEADS, name: 'WARM  LEADS' }],
  ])('refuses %s', async (_, input) => {
    await saveSegment(LEADS);
    await expect(saveSegment(input)).rejects.toMatchObject({ failure: { code: 'invalid' } });
    expect(await kept()).toEqual([LEADS]);
  });

  it('refuses one that is not there', async () => {
    await expect(saveSegment({ ...LEADS, id: 'gone' })).rejects.toMatchObject({ failure: { code: 'gone' } });
    await expect(removeSegment('gone')).rejects.toMatchObject({ failure: { code: 'gone' } });
  });
});

describe('removeSegment', () => {
  it('forgets it, and brings it back', async () => {
    const { segmentId } = await saveSegment(LEADS);
    const { eventId } = await removeSegment(segmentId);
    expect(await kept()).toEqual([]);
    await undoEvent(eventId);
    expect(await kept()).toEqual([LEADS]);
  });
});
