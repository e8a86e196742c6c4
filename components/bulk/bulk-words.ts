import type { ChangeContactsResult } from '@/storage/commands/change-contacts';
import type { LeftOutBecause } from '@/storage/model/bulk/bulk-change';

/** "1 contact", "12,345 contacts". */
export const peopleWords = (count: number): string =>
  count === 1 ? '1 contact' : `${count.toLocaleString()} contacts`;

const BECAUSE: Record<LeftOutBecause, string> = {
  same: 'had it so already',
  gone: 'were removed meanwhile',
  doNotContact: 'are not to be contacted',
  otherStage: 'are in another stage than the cadence is for',
  onCadence: 'are on a cadence already',
  deadAddresses: 'have no address that mail reaches',
  tooManyTags: 'would have more than 100 tags',
};

/** Who was left out of a change of many, one line a reason. */
export function leftOutWords(leftOut: ChangeContactsResult['leftOut']): string[] {
  return Object.entries(leftOut).map(
    ([because, count]) => `${count.toLocaleString()} left out: ${BECAUSE[because as LeftOutBecause]}`,
  );
}
