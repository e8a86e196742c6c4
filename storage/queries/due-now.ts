import { startOfDay } from '../model/wall-time';
import { read } from '../read';
import { openFollowUps } from './open-follow-ups';

/** How many open follow-ups are due at this time, and how many of them are from before today. */
export function dueNow(now: number): Promise<{ due: number; overdue: number }> {
  return read(async () => ({
    due: await openFollowUps(-Infinity, now).count(),
    overdue: await openFollowUps(-Infinity, startOfDay(now) - 1).count(),
  }));
}

/** The ids of all of them, earliest first. */
export function dueNowIds(now: number): Promise<string[]> {
  return read(() => openFollowUps(-Infinity, now).primaryKeys());
}
