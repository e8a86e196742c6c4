import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/storage/db';
import type { Company } from '@/storage/model/company';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { StorageFailure } from '@/storage/storage-failure';
import { transact } from '@/storage/transact';
import type { Writer } from '@/storage/writer';
import { freshDatabase } from '../support/fresh-database';
import { failureFrom, kept, savedLead } from './examples';
import { wholeDatabase } from './whole-database';

beforeEach(freshDatabase);
afterEach(() => vi.useRealTimers());

const company = (id: string): Company => ({ id, name: id, nameKey: id, createdAt: 1, updatedAt: 1 });
const editing = { type: 'contactEdited' } as const;

describe('transact', () => {
  it('leaves the rows, one event with all changes, one outbox row a record, and the counters', async () => {
    const id = await savedLead();
    await db.outbox.clear();
    const { eventId } = await transact({ ...editing, contactId: id }, ['companies'], async (write) => {
      await write.add('companies', company('acme'));
      await write.patch('contacts', id, { stage: 'customer', companyId: 'acme' });
      await write.patch('contacts', id, { headline: 'CEO' });
    });
    const event = await db.events.get(eventId ?? '');
    expect(event?.changes).toEqual([
      { table: 'companies', id: 'acme', op: 'add', after: company('acme') },
      {
        table: 'contacts',
        id,
        op: 'set',
        before: { stage: 'lead', updatedAt: expect.any(Number) },
        after: { stage: 'customer', companyId: 'acme', headline: 'CEO', updatedAt: event?.at },
      },
    ]);
    expect((await db.outbox.toArray()).map((row) => row.id).sort()).toEqual(['companies:acme', `contacts:${id}`]);
    expect(await pipelineCounts()).toMatchObject({ lead: 0, customer: 1 });
  });

  it('leaves no event when nothing changed, or when it evens out', async () => {
    const id = await savedLead();
    const before = await wholeDatabase();
    const nothing = await transact(editing, [], async () => 'done');
    const same = await transact({ ...editing, contactId: id }, [], (write) =>
      write.patch('contacts', id, { name: 'Ada Vermeer' }),
    );
    const thereAndBack = await transact(editing, ['companies'], async (write) => {
      await write.add('companies', company('acme'));
      await write.remove('companies', 'acme', 'never there');
    });
    expect([nothing, same, thereAndBack]).toEqual([{ result: 'done' }, { result: undefined }, { result: undefined }]);
    expect(await wholeDatabase()).toEqual(before);
  });

  it.each<[string, (write: Writer) => Promise<void>, string]>([
    ['the work throws', async () => Promise.reject(new StorageFailure({ code: 'policy' })), 'policy'],
    ['a row exists already', (write) => write.add('companies', company('acme')), 'unexpected'],
    ['a row is gone', (write) => write.patch('followUps', 'none', { dueAt: 1 }), 'gone'],
    [
      'a row does not fit',
      (write) => write.add('companies', { ...company('x'), id: undefined } as unknown as Company),
      'unexpected',
    ],
  ])('writes nothing at all when %s half-way', async (_, breakOff, code) => {
    const id = await savedLead();
    const before = await wholeDatabase();
    const failure = await failureFrom(
      transact(editing, ['companies'], async (write) => {
        await write.add('companies', company('acme'));
        await write.patch('contacts', id, { stage: 'customer' });
        await breakOff(write);
      }),
    );
    expect(failure).toMatchObject({ code });
    expect(await wholeDatabase()).toEqual(before);
  });

  it.each(['contacts', 'events', 'outbox', 'counters'])(
    'writes nothing at all when the disk is full at %s',
    async (table) => {
      const before = await wholeDatabase();
      const fill = () => {
        throw new DOMException('no space', 'QuotaExceededError');
      };
      db.table(table).hook('creating', fill);
      const failure = await failureFrom(savedLead());
      db.table(table).hook('creating').unsubscribe(fill);
      expect(failure).toMatchObject({ code: 'disk-full' });
      expect(await wholeDatabase()).toEqual(before);
    },
  );

  it('says so when the database cannot be reached', async () => {
    db.close();
    expect(await failureFrom(savedLead())).toMatchObject({ code: 'database-blocked' });
    expect(await failureFrom(pipelineCounts())).toMatchObject({ code: 'database-blocked' });
  });

  it('keeps the order of commands in one millisecond', async () => {
    vi.setSystemTime(1_000_000);
    for (const name of ['one', 'two', 'three']) await savedLead(name);
    const events = await db.events.orderBy('at').toArray();
    expect(events.map(({ at }) => at)).toEqual([1_000_000, 1_000_001, 1_000_002]);
    expect(events.map(({ changes }) => changes[0]?.after?.['name'])).toEqual(['one', 'two', 'three']);
  });

  it('believes a clock that was set back', async () => {
    vi.setSystemTime(2_000_000);
    await savedLead('one');
    vi.setSystemTime(1_000_000);
    expect((await kept(await savedLead('two'))).createdAt).toBe(1_000_000);
  });
});
