import type { LogThreadResult } from '@/storage/model/log-input';
import type { Said } from '../command/useNotices';

/** What logging a thread did. */
export function loggedNotice({ logged, alreadyLogged, notLoggable, eventId }: LogThreadResult): Said {
  const details = [
    ...(alreadyLogged > 0 ? [`${alreadyLogged} already logged before`] : []),
    ...(notLoggable > 0 ? [`${notLoggable} not logged: folded, without a direction, or somebody else's`] : []),
  ];
  return {
    text: logged === 1 ? '1 message logged' : `${logged} messages logged`,
    details,
    ...(eventId ? { undo: [eventId] } : {}),
  };
}
