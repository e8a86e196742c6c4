import type { FollowUp } from '../model/follow-up';
import { isUnsaid } from '../model/reminder/what-to-notify';
import { read } from '../read';
import { openFollowUps } from './open-follow-ups';

/** As many as one command marks as told. */
const MOST = 10_000;

/** Open follow-ups that are due and of which the rep was not told, earliest first. */
export function unnotifiedDue(now: number): Promise<FollowUp[]> {
  return read(() =>
    openFollowUps(-Infinity, now)
      .and((followUp) => isUnsaid(followUp, now))
      .limit(MOST)
      .toArray(),
  );
}
