import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '@/storage/commands/check-data';
import { db } from '@/storage/db';
import { MIGRATIONS } from '@/storage/migrations';
import { BACKUP_TABLES } from '@/storage/model/backup/backup-tables';
import { freshDatabase } from '../../support/fresh-database';
import { stubLocks } from '../../support/stub-locks';
import { wholeDatabase } from '../whole-database';
import { restore } from './backup-of';
import { type Rows, writtenBackup } from './written-backup';

beforeEach(freshDatabase);
beforeEach(stubLocks);

const versions = MIGRATIONS.map(({ version }) => version);

/** The golden rows of a version, of the tables that a backup has. */
function golden(version: number): Rows {
  const url = new URL(`../../migrations/v${String(version).padStart(2, '0')}.json`, import.meta.url);
  const all: Rows = JSON.parse(readFileSync(url, 'utf8'));
  return Object.fromEntries(Object.entries(all).filter(([table]) => BACKUP_TABLES.some((one) => one === table)));
}

/** What the database makes of these rows when it is opened by this version of Twoway, put right as the check does. */
async function migrated(version: number): Promise<Rows> {
  await db.delete();
  const old = new Dexie('twoway');
  for (const step of MIGRATIONS.filter((one) => one.version <= version)) old.version(step.version).stores(step.stores);
  await old.open();
  for (const [table, rows] of Object.entries(golden(version))) await old.table(table).bulkAdd(rows);
  old.close();
  await db.open();
  await checkData({ repair: true });
  return wholeDatabase('counters', 'scoreBlocks', 'indexMarks', 'indexShards');
}

describe('a backup of an older version', () => {
  it.each(versions)('of schema %i restores as the database itself would have come along', async (version) => {
    const expected = await migrated(version);
    await freshDatabase();
    await restore(writtenBackup({ rows: golden(version), header: { schema: version } }));
    // Written by hand, the newest one's derived fields are no recomputation; a restore takes them as they are.
    if (version === versions.at(-1)) await checkData({ repair: true });
    expect(await wholeDatabase('counters', 'scoreBlocks', 'indexMarks', 'indexShards')).toEqual(expected);
    expect(await checkData({ repair: false })).toEqual({ counters: 0, contacts: 0, scores: 0, index: 0 });
    expect(await Dexie.exists('twoway-staging')).toBe(false);
  });
});
