import { read } from '../read';
import { openFollowUps } from './open-follow-ups';

/** When the next open follow-up after `now` is due; those already due are in `unnotifiedDue`. */
export function nextDueAt(now: number): Promise<number | undefined> {
  return read(async () => (await openFollowUps(now + 1, Infinity).first())?.dueAt);
}
