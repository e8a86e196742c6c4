import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Deal } from '@/storage/model/deal';
import { contactsByIds } from '@/storage/queries/contacts-by-ids';
import { Button } from '../ui/Button';
import { DealRow } from './DealRow';

const PAGE = 50;

interface DealRowsProps {
  deals: readonly Deal[];
  onOpen: (contact: Contact) => void;
}

/** Deals in lines, at first as many as one looks through. */
export function DealRows({ deals, onOpen }: DealRowsProps) {
  const [limit, setLimit] = useState(PAGE);
  const shown = deals.slice(0, limit);
  const ids = shown.flatMap(({ contactIds }) => contactIds.slice(0, 1));
  const people = useLiveQuery(() => contactsByIds(ids), [ids.join()]);
  return (
    <>
      <ul>
        {shown.map((deal) => (
          <DealRow
            key={deal.id}
            deal={deal}
            contact={people?.get(deal.contactIds[0] ?? ('' as Contact['id']))}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {deals.length > limit ? (
        <Button look="quiet" size="small" className="mx-1 mb-1" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      ) : null}
    </>
  );
}
