import { RecentHistory } from '@/components/history/RecentHistory';
import { openContact } from './open-contact';

/** What was done lately, by everybody and about everything. */
export function HistoryView() {
  return <RecentHistory onOpen={openContact} />;
}
