import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { failureOf } from '@/storage/failure-of';
import { StorageFailure } from '@/storage/storage-failure';

const full = new DOMException('no space', 'QuotaExceededError');
const nested = (name: string, inner: unknown) => Object.assign(new Error('outer'), { name, inner });

describe('failureOf', () => {
  it.each<[string, unknown, string]>([
    ['a full disk', full, 'disk-full'],
    ['a full disk inside an abort', nested('AbortError', full), 'disk-full'],
    ['a full disk two deep', nested('AbortError', nested('BulkError', full)), 'disk-full'],
    ['a full disk as cause', new Error('outer', { cause: full }), 'disk-full'],
    [
      'a full disk among the failures of a bulk write',
      Object.assign(new Error('bulk'), { failures: [new Error('x'), full] }),
      'disk-full',
    ],
    ['a full disk when opening', nested('OpenFailedError', full), 'disk-full'],
    ['a closed database', new Dexie.DatabaseClosedError('closed'), 'database-blocked'],
    ['a database that cannot be opened', nested('OpenFailedError', new Error('x')), 'database-blocked'],
    ['a database of a newer version', new Dexie.VersionError('newer'), 'database-blocked'],
    ['no database at all', new Dexie.MissingAPIError('none'), 'database-blocked'],
    ['a broken row', new Dexie.ConstraintError('twice'), 'unexpected'],
    ['an abort without a reason', nested('AbortError', undefined), 'unexpected'],
    ['something thrown', 'text', 'unexpected'],
    ['nothing thrown', undefined, 'unexpected'],
  ])('calls %s by its name', (_, error, code) => {
    expect(failureOf(error).failure.code).toBe(code);
  });

  it('leaves a failure what it is, also inside an abort', () => {
    const failure = new StorageFailure({ code: 'gone', detail: 'contacts' });
    expect(failureOf(failure)).toBe(failure);
    expect(failureOf(nested('AbortError', failure))).toBe(failure);
  });

  it('keeps the words and the cause, for the one who looks into it', () => {
    const failure = failureOf(full);
    expect(failure.failure.detail).toBe('no space');
    expect(failure.cause).toBe(full);
  });

  it('ends on errors that are each other’s cause', () => {
    const [one, other] = [new Error('one'), new Error('other')];
    one.cause = other;
    other.cause = one;
    expect(failureOf(one).failure.code).toBe('unexpected');
  });
});
