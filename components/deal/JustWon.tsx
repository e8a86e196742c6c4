import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { closedDeals } from '@/storage/queries/closed-deals';
import { ProposedTouch } from '../next-touch/ProposedTouch';
import { PageSection } from '../ui/PageSection';
import { DealItem } from './DealItem';

const MOST = 3;

interface JustWonProps {
  /** Not among closed deals, where it would stand twice. */
  shown: boolean;
  onOpen: (contact: Contact) => void;
}

/** Deals that were won since the page was opened, each with the follow-up that is proposed after the sale. */
export function JustWon({ shown, onOpen }: JustWonProps) {
  const [since] = useState(() => Date.now());
  const won = useLiveQuery(() => closedDeals('won', MOST), []);
  const fresh = won?.filter(({ closedAt = 0 }) => closedAt >= since) ?? [];
  if (!shown || fresh.length === 0) return null;
  return (
    <PageSection title="Won just now">
      <ul aria-label="Won just now" className="flex flex-col gap-3">
        {fresh.map((deal) => (
          <DealItem
            key={deal.id}
            deal={deal}
            namesWho
            onOpen={onOpen}
            afterWin={deal.contactIds.map((contactId) => (
              <ProposedTouch key={contactId} contactId={contactId} named={deal.contactIds.length > 1} />
            ))}
          />
        ))}
      </ul>
    </PageSection>
  );
}
