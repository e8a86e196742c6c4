import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { lackingFollowUp } from '@/storage/queries/lacking-follow-up';
import { Button } from '../ui/Button';
import { LackingRow } from './LackingRow';
import { useNextTouches } from './useNextTouches';

const PAGE = 20;
const NOBODY: readonly Contact[] = [];

/** Contacts without a follow-up, changed last first, each with what is proposed. */
export function LackingList({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const [limit, setLimit] = useState(PAGE);
  const found = useLiveQuery(() => lackingFollowUp(limit + 1), [limit]);
  const contacts = found?.slice(0, limit) ?? NOBODY;
  const touches = useNextTouches(contacts);
  return (
    <>
      <ul aria-label="Without a follow-up">
        {contacts.map((contact) => (
          <LackingRow key={contact.id} contact={contact} touch={touches.get(contact.id)} onOpen={onOpen} />
        ))}
      </ul>
      {found && found.length > limit ? (
        <Button look="quiet" size="small" className="mx-1 mb-1" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      ) : null}
    </>
  );
}
