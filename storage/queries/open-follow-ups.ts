import type { Collection } from 'dexie';
import type { FollowUp } from '../model/follow-up';
import { tableOf } from '../stored-rows';

/** Open follow-ups due from one time to another (both included, epoch milliseconds), earliest first. For use inside queries. */
export function openFollowUps(from: number, to: number): Collection<FollowUp, string> {
  return tableOf('followUps').where('[status+dueAt]').between(['open', from], ['open', to], true, true);
}
