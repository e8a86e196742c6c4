import { beforeEach, describe, expect, it } from 'vitest';
import { changeStage } from '@/storage/commands/change-stage';
import { editContact } from '@/storage/commands/edit-contact';
import { giveAnswer } from '@/storage/commands/give-answer';
import { logInteraction } from '@/storage/commands/log-interaction';
import { db } from '@/storage/db';
import { plainFinder } from '@/storage/find/plain-finder';
import type { ContactId } from '@/storage/model/contact';
import type { SortKey } from '@/storage/model/find/find-query';
import { SCORE_RULES } from '@/storage/model/score/score-weights';
import { freshDatabase } from '../../support/fresh-database';
import { savedLead } from '../examples';

const finder = plainFinder(async () => ({ rules: SCORE_RULES }));
let ids: Record<'ada' | 'bob' | 'zoe', ContactId>;

beforeEach(async () => {
  await freshDatabase();
  ids = {
    ada: await savedLead('Ada Vermeer', ['ada@kestrel.example']),
    bob: await savedLead('Bob'),
    zoe: await savedLead('Zoë Żak'),
  };
});

async function found(query: string, key: SortKey = 'name', descending = false): Promise<string[]> {
  const page = await finder.page({ query, sort: { key, descending }, from: 0, count: 99 });
  const rows = await db.contacts.bulkGet(page.ids as ContactId[]);
  return rows.map((row) => row?.name ?? '');
}

describe('plainFinder', () => {
  it('finds by who they are, also with a slip, and by what was said; the former first', async () => {
    await logInteraction({
      contactId: ids.bob,
      channel: 'call',
      kind: 'call',
      direction: 'inbound',
      at: 5,
      note: 'Greetings from Ada',
    });
    await editContact(ids.zoe, { note: 'Likes adages' });
    expect(await found('ada', 'relevance')).toEqual(['Ada Vermeer', 'Zoë Żak', 'Bob']);
    expect(await found('zoe zak')).toEqual(['Zoë Żak']);
    expect(await found('vermere')).toEqual(['Ada Vermeer']);
    expect((await finder.page({ query: 'vermere', sort: { key: 'name' }, from: 0, count: 9 })).corrected).toEqual({
      vermere: ['vermeer'],
    });
    expect(await found('xyzzyx')).toEqual([]);
  });

  it('filters by anything', async () => {
    await changeStage({ contactId: ids.bob, to: 'customer' });
    await giveAnswer({ contactId: ids.ada, criterion: 'budget', value: 'no' });
    await logInteraction({ contactId: ids.zoe, channel: 'email', kind: 'message', direction: 'inbound', at: 5 });
    expect(await found('stage:lead')).toEqual(['Ada Vermeer', 'Zoë Żak']);
    expect(await found('-stage:lead')).toEqual(['Bob']);
    expect(await found('stage:customer,lead way:one-way')).toEqual(['Ada Vermeer', 'Bob']);
    expect(await found('answer:budget=no')).toEqual(['Ada Vermeer']);
    // No budget is no intent.
    expect(await found('answer:intent=notNow,intent=no')).toEqual(['Ada Vermeer']);
    expect(await found('inbound:@5..@5 inboundCount:1..')).toEqual(['Zoë Żak']);
    expect(await found('next:none -outbound:none')).toEqual([]);
    expect(await finder.counts(['', 'stage:lead', 'stage:lost'])).toEqual([3, 2, 0]);
  });

  it('puts absent values last in either direction, and gives columns', async () => {
    await logInteraction({ contactId: ids.zoe, channel: 'email', kind: 'message', direction: 'inbound', at: 5 });
    await logInteraction({ contactId: ids.bob, channel: 'email', kind: 'message', direction: 'inbound', at: 9 });
    expect(await found('', 'last')).toEqual(['Zoë Żak', 'Bob', 'Ada Vermeer']);
    expect(await found('', 'last', true)).toEqual(['Bob', 'Zoë Żak', 'Ada Vermeer']);
    const [leads, prospects] = await finder.board({ query: '', sort: { key: 'name' }, count: 2 });
    expect(leads).toEqual({ stage: 'lead', count: 3, amounts: {}, ids: [ids.ada, ids.bob] });
    expect(prospects?.count).toBe(0);
  });
});
