import type { ImportResult } from '@/storage/model/import/import-result';
import { peopleWords } from '../bulk/bulk-words';
import type { Said } from '../command/useNotices';

/** What an import came to, with the one Undo for all of it. */
export function resultWords({ added, changed, leftAlone, cancelled, failure, bulkId }: ImportResult): Said {
  const stopped = cancelled || failure ? 'Stopped: ' : '';
  const details = [
    ...(changed > 0 ? [`${peopleWords(changed)} known before got something added or changed`] : []),
    ...(leftAlone > 0 ? [`${peopleWords(leftAlone)} left as they are`] : []),
  ];
  return { text: `${stopped}${peopleWords(added)} added`, details, ...(bulkId && { undoBulk: bulkId }) };
}
