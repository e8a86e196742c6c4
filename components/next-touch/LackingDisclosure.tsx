import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import { countLackingFollowUp } from '@/storage/queries/lacking-follow-up';
import { Badge } from '../ui/Badge';
import { Disclosure } from '../ui/Disclosure';
import { LackingList } from './LackingList';

/** How many contacts nobody will think of, and who they are; not there when there are none. */
export function LackingDisclosure({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const count = useLiveQuery(() => countLackingFollowUp()) ?? 0;
  if (count === 0) return null;
  return (
    <Disclosure title="Without a follow-up" mark={<Badge tone="warn">{count.toLocaleString()}</Badge>}>
      <LackingList onOpen={onOpen} />
    </Disclosure>
  );
}
