import { db } from '../db';
import type { BackupHeader } from '../model/backup/backup-header';
import { backupBlob } from './backup-blob';
import type { BackupInput } from './write-backup';

/** A backup of what was there before a restore, kept in the browser. */
export interface SafetyCopy {
  file: Blob;
  header: BackupHeader;
}

/** Tells two moments of the database from each other: every command leaves an event. */
export interface DatabaseMoment {
  events: number;
  newest: string | undefined;
}

/** A backup of what is there now, and the moment at which it is all. Throws as `backupBlob` does. */
export async function safetyCopy(input: BackupInput): Promise<{ copy: SafetyCopy; moment: DatabaseMoment }> {
  const moment = await momentNow();
  const { blob, header } = await backupBlob(input);
  return { copy: { file: blob, header }, moment };
}

/** For use inside transactions too. */
export async function momentNow(): Promise<DatabaseMoment> {
  const events = await db.events.count();
  const [newest] = await db.events.orderBy('at').reverse().limit(1).primaryKeys();
  return { events, newest };
}
