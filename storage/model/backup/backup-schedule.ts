import { DAY_MS } from '../day-ms';
import { z } from '../z';

export const backupEverySchema = z.enum(['off', 'daily', 'weekly']);
export type BackupEvery = z.infer<typeof backupEverySchema>;

/** `folder`: the one that the rep chose. `downloads`: where the browser lets nobody choose one. */
const placeSchema = z.enum(['folder', 'downloads']);

/** Automatic backups, as the rep set them. */
export const backupScheduleSchema = z.object({
  every: backupEverySchema.catch('off'),
  place: placeSchema.catch('folder'),
  /** So many are kept in the folder. */
  keep: z.number().int().min(1).max(100).catch(5),
});
export type BackupSchedule = z.infer<typeof backupScheduleSchema>;

/** The schedule that is kept; what is unreadable in it is as it came. */
export const readBackupSchedule = (kept: unknown): BackupSchedule => backupScheduleSchema.parse(kept ?? {});

/** Why an automatic backup could not be made: the folder is closed to Twoway, is gone, is full, or something else. */
export const backupTroubleSchema = z.enum(['closed', 'gone', 'full', 'other']);
export type BackupTrouble = z.infer<typeof backupTroubleSchema>;

/** What is known of the backups made so far. Times are epoch milliseconds. */
export const backupRecordSchema = z.object({
  /** The last one of all. */
  lastAt: z.number().optional().catch(undefined),
  /** The last automatic one. */
  automaticAt: z.number().optional().catch(undefined),
  /** Of the last attempt; absent when it came off. */
  trouble: backupTroubleSchema.optional().catch(undefined),
});
export type BackupRecord = z.infer<typeof backupRecordSchema>;

export const readBackupRecord = (kept: unknown): BackupRecord => backupRecordSchema.catch({}).parse(kept ?? {});

const LENGTH_MS: Record<Exclude<BackupEvery, 'off'>, number> = { daily: DAY_MS, weekly: 7 * DAY_MS };
/** Somebody who opens the browser each day a little earlier gets one each day all the same. */
const EARLY_MS = DAY_MS / 12;

/** Whether an automatic backup is due: it is time, and something happened since the last one. */
export function isBackupDue(
  { every }: BackupSchedule,
  { automaticAt }: BackupRecord,
  newestEventAt: number | undefined,
  now: number,
): boolean {
  if (every === 'off' || newestEventAt === undefined) return false;
  if (automaticAt === undefined) return true;
  return now - automaticAt >= LENGTH_MS[every] - EARLY_MS && newestEventAt > automaticAt;
}
