import { useLiveQuery } from 'dexie-react-hooks';
import type { ContactId } from '@/storage/model/contact';
import { dealsAfterRemoval } from '@/storage/queries/deals-after-removal';
import { removalWords } from './removal-words';

/** Says what becomes of the deals of those who are to be removed. Nothing where there are none. */
export function RemovalOfDeals({ contactIds }: { contactIds: readonly string[] }) {
  const fates = useLiveQuery(() => dealsAfterRemoval(contactIds as ContactId[]), [contactIds.join()]);
  const sentences = fates ? removalWords(fates) : [];
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}
