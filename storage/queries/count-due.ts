import { read } from '../read';
import { openFollowUps } from './open-follow-ups';

/** How many open follow-ups are due at this time. */
export function countDue(now: number): Promise<number> {
  return read(() => openFollowUps(-Infinity, now).count());
}
