import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, outdatedBackups } from '@/storage/model/backup/backup-name';
import { isBackupDue, readBackupRecord, readBackupSchedule } from '@/storage/model/backup/backup-schedule';
import { SETTINGS_IN_BACKUP, settingsOfBackup } from '@/storage/model/backup/backup-settings';
import { unsavedSince } from '@/storage/model/backup/unsaved-since';
import { DAY_MS } from '@/storage/model/day-ms';

const NOW = 1_790_000_000_000;
const HOUR_MS = DAY_MS / 24;

describe('an automatic backup is due', () => {
  const due = (every: 'off' | 'daily' | 'weekly', automaticAt: number | undefined, newest: number | undefined) =>
    isBackupDue({ every, place: 'folder', keep: 5 }, automaticAt === undefined ? {} : { automaticAt }, newest, NOW);

  it.each([
    ['never when it is off', 'off', undefined, NOW, false],
    ['at once when there was none', 'daily', undefined, NOW - 1, true],
    ['not while nothing is kept', 'daily', undefined, undefined, false],
    ['not yet', 'daily', NOW - 20 * HOUR_MS, NOW, false],
    ['after a day', 'daily', NOW - DAY_MS, NOW, true],
    ['somewhat earlier on the next day', 'daily', NOW - 23 * HOUR_MS, NOW, true],
    ['not when nothing happened since', 'daily', NOW - 3 * DAY_MS, NOW - 4 * DAY_MS, false],
    ['not yet in a week', 'weekly', NOW - 6 * DAY_MS, NOW, false],
    ['after a week', 'weekly', NOW - 7 * DAY_MS, NOW, true],
  ] as const)('%s', (_when, every, automaticAt, newest, expected) => {
    expect(due(every, automaticAt, newest)).toBe(expected);
  });
});

describe('a backup is missed', () => {
  it.each([
    ['not while nothing is kept', {}, undefined, undefined],
    ['not in the first week', { firstEventAt: NOW - 6 * DAY_MS, newestEventAt: NOW }, undefined, undefined],
    ['after the first week', { firstEventAt: NOW - 8 * DAY_MS, newestEventAt: NOW }, undefined, NOW - 8 * DAY_MS],
    ['not after a backup', { firstEventAt: 1, newestEventAt: NOW }, NOW - DAY_MS, undefined],
    ['a week after the last', { firstEventAt: 1, newestEventAt: NOW }, NOW - 7 * DAY_MS, NOW - 7 * DAY_MS],
    ['not when nothing happened since', { firstEventAt: 1, newestEventAt: 2 }, NOW - 9 * DAY_MS, undefined],
  ])('%s', (_when, kept, lastAt, expected) => {
    expect(unsavedSince(kept, lastAt === undefined ? {} : { lastAt }, NOW)).toBe(expected);
  });
});

describe('the name of a backup', () => {
  it('says the time where the rep is, and that it is locked', () => {
    const at = Date.UTC(2026, 10, 30, 23, 5, 9);
    expect(backupName(at, { zone: 'Europe/Berlin' })).toBe('twoway-backup-2026-12-01-000509.jsonl.gz');
    expect(backupName(at, { zone: 'UTC', locked: true })).toBe('twoway-backup-2026-11-30-230509-locked.jsonl.gz');
    expect(backupName(at, { zone: 'UTC', automatic: true })).toBe('twoway-automatic-2026-11-30-230509.jsonl.gz');
  });

  it('lets the oldest automatic ones go, and nothing else ever', () => {
    const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(
        fc.uniqueArray(time),
        fc.array(fc.string()),
        fc.integer({ min: 1, max: 9 }),
        (times, others, keep) => {
          // A folder has each name once; two of one second have the same.
          const ours = [...new Set(times.map((at) => backupName(at, { zone: 'UTC', automatic: true })))];
          const byHand = times.map((at) => backupName(at, { zone: 'UTC' }));
          const gone = outdatedBackups([...others, ...ours, ...byHand], keep);
          const kept = ours.filter((name) => !gone.includes(name));
          expect(gone.every((name) => ours.includes(name))).toBe(true);
          expect(kept.every((name) => gone.every((older) => older <= name))).toBe(true);
          expect(kept.length).toBeGreaterThanOrEqual(Math.min(keep, ours.length));
        },
      ),
    );
  });
});

describe('what is kept of schedule and backups', () => {
  it('is as it came where it cannot be read', () => {
    expect(readBackupSchedule(undefined)).toEqual({ every: 'off', place: 'folder', keep: 5 });
    expect(readBackupSchedule({ every: 'hourly', keep: -1, place: 'moon' })).toEqual(readBackupSchedule(undefined));
    expect(readBackupRecord('x')).toEqual({});
    expect(readBackupRecord({ lastAt: 'x', automaticAt: 7 })).toEqual({ lastAt: undefined, automaticAt: 7 });
  });
});

describe('the settings of a backup', () => {
  it('are taken where they are known and fit', () => {
    const kept = { ownName: 'Rep', ownAddresses: 'no list', buttonInPage: false, apiToken: 'x', rotRules: { a: 1 } };
    expect(settingsOfBackup(kept)).toEqual({ ownName: 'Rep', buttonInPage: false, rotRules: { a: 1 } });
    expect(settingsOfBackup(JSON.parse('{"__proto__": {"ownName": "x"}, "constructor": 1}'))).toEqual({});
    expect(SETTINGS_IN_BACKUP).not.toContain('backupSchedule');
  });
});
