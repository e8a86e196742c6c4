import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import { countDue } from '@/storage/queries/count-due';
import { DueLists } from '../follow-up/DueLists';
import { Badge } from '../ui/Badge';
import { Disclosure } from '../ui/Disclosure';
import { useNow } from '../ui/useNow';

/** Follow-ups by date, folded away until asked for; how many are due shows in any case. */
export function DueDisclosure({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const now = useNow();
  const due = useLiveQuery(() => countDue(now), [now]) ?? 0;
  return (
    <Disclosure title="Follow-ups" mark={due > 0 ? <Badge tone="danger">{due} due</Badge> : null}>
      <DueLists onOpen={onOpen} />
    </Disclosure>
  );
}
