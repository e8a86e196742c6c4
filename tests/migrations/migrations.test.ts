import { existsSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/storage/db';
import { MIGRATIONS } from '@/storage/migrations';
import { ROW_SCHEMAS } from '@/storage/model/backup/backup-tables';
import { LACKING_COUNTER } from '@/storage/model/lacking-delta';
import { z } from '@/storage/model/z';
import { countLackingFollowUp } from '@/storage/queries/lacking-follow-up';
import { wholeDatabase } from '../storage/whole-database';

/** A golden document: every table of a version, with rows as that version stores them. */
type Golden = Record<string, unknown[]>;

const versions = MIGRATIONS.map(({ version }) => version);
const newest = versions.at(-1) ?? 0;
const goldenUrl = (version: number) => new URL(`v${String(version).padStart(2, '0')}.json`, import.meta.url);
const golden = (version: number): Golden => JSON.parse(readFileSync(goldenUrl(version), 'utf8'));

/** Opens the database as the version of that time did, and puts the golden rows into it. */
async function databaseOf(version: number): Promise<void> {
  const old = new Dexie('twoway');
  for (const step of MIGRATIONS.filter((one) => one.version <= version)) old.version(step.version).stores(step.stores);
  await old.open();
  for (const [table, rows] of Object.entries(golden(version))) await old.table(table).bulkAdd(rows);
  old.close();
}

const keyOf = (row: unknown) => String(Object.values(row as object)[0]);
/** The first field of every row is its key. */
const byKey = (rows: unknown[]) => rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));

describe('migrations', () => {
  beforeEach(() => db.delete());
  afterEach(() => db.delete());

  it('count from 1 without a gap', () => {
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  });

  it.each(versions)('have a golden document of version %i', (version) => {
    const message = `Write tests/migrations/v${String(version).padStart(2, '0')}.json: every table of this version, with rows as it stores them`;
    expect(existsSync(goldenUrl(version)), message).toBe(true);
  });

  it.each(versions)('bring version %i to the newest, to the last field', async (version) => {
    await databaseOf(version);
    await db.open();
    expect(db.verno).toBe(newest);
    const [rows, expected] = [await wholeDatabase(), golden(newest)];
    expect(Object.keys(rows).sort()).toEqual(Object.keys(expected).sort());
    for (const [table, wanted] of Object.entries(expected)) {
      // A table that came later is there, and empty; a row that only a later version can have is not.
      const were = new Set(golden(version)[table]?.map(keyOf));
      const found = rows[table]?.filter((row) => were.has(keyOf(row)) || keyOf(row) !== LACKING_COUNTER) ?? [];
      expect(byKey(found)).toEqual(byKey(wanted.filter((row) => were.has(keyOf(row)))));
      expect(found).toHaveLength(were.size);
    }
    expect(await countLackingFollowUp()).toBe(await db.contacts.filter((one) => one.lacksFollowUp === 1).count());
  });

  it.each(versions)('leave version %i with the indexes of a fresh database', async (version) => {
    const indexes = () => db.tables.map(({ name, schema }) => [name, schema.indexes.map(({ src }) => src).sort()]);
    await db.open();
    const fresh = indexes();
    await db.delete();
    await databaseOf(version);
    await db.open();
    expect(indexes()).toEqual(fresh);
  });
});

describe('the newest golden document', () => {
  const { outbox: _, ...schemas }: Record<string, z.ZodObject> = ROW_SCHEMAS;

  it.each(Object.keys(schemas))('has rows of %s that the model knows, every field of them at least once', (table) => {
    const schema = z.array(z.strictObject(schemas[table]?.shape ?? {}));
    const rows = golden(newest)[table] as object[];
    expect(schema.parse(rows)).toEqual(rows);
    const fields = new Set(rows.flatMap((row) => Object.keys(row)));
    expect(Object.keys(schemas[table]?.shape ?? {}).filter((field) => !fields.has(field))).toEqual([]);
  });
});
