import { startOfDay } from '../model/wall-time';
import { read } from '../read';
import { openFollowUps } from './open-follow-ups';

/** The ids of all open follow-ups from before today, as many as `snoozeFollowUps` takes at most. */
export function overdueIds(now: number): Promise<string[]> {
  return read(() =>
    openFollowUps(-Infinity, startOfDay(now) - 1)
      .limit(10_000)
      .primaryKeys(),
  );
}
