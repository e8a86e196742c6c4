import { DAY_MS } from '../day-ms';
import type { BackupRecord } from './backup-schedule';

/** What there is to lose. */
export interface WhatIsKept {
  /** When the first and the newest thing happened, epoch milliseconds; absent while nothing has. */
  firstEventAt?: number | undefined;
  newestEventAt?: number | undefined;
}

const LONG_MS = 7 * DAY_MS;

/**
 * Since when there should have been a backup, epoch milliseconds: of the last one, or of the first thing that is kept; `undefined`
 * while there is nothing to say: it is not a week yet, or nothing happened since.
 */
export function unsavedSince(
  { firstEventAt, newestEventAt }: WhatIsKept,
  { lastAt }: BackupRecord,
  now: number,
): number | undefined {
  if (firstEventAt === undefined || newestEventAt === undefined) return undefined;
  const since = lastAt ?? firstEventAt;
  return now - since >= LONG_MS && newestEventAt > (lastAt ?? 0) ? since : undefined;
}
