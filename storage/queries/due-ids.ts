import { startOfDay } from '../model/wall-time';
import { read } from '../read';
import { openFollowUps } from './open-follow-ups';

/** Of which days: from before today, of today, or both. */
export type DueDays = 'overdue' | 'today' | 'due';

/** The ids of all open follow-ups of those days at `now` (epoch ms), earliest first, as many as `snoozeFollowUps` takes at most. */
export function dueIds(now: number, days: DueDays): Promise<string[]> {
  const from = days === 'today' ? startOfDay(now) : -Infinity;
  const to = startOfDay(now, days === 'overdue' ? 0 : 1) - 1;
  return read(() => openFollowUps(from, to).limit(10_000).primaryKeys());
}
