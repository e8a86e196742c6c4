import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { closedDeals } from '@/storage/queries/closed-deals';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { DealRows } from './DealRows';

const PAGE = 50;

interface ClosedDealsProps {
  status: 'won' | 'lost';
  onOpen: (contact: Contact) => void;
}

/** The deals that were won, or lost, last closed first. */
export function ClosedDeals({ status, onOpen }: ClosedDealsProps) {
  const [limit, setLimit] = useState(PAGE);
  const deals = useLiveQuery(() => closedDeals(status, limit + 1), [status, limit]);
  if (!deals) return null;
  if (deals.length === 0)
    return (
      <EmptyState title={status === 'won' ? 'No deal was won yet' : 'No deal was lost'}>
        <p>Each closed deal stands here with its reason. It can be reopened.</p>
      </EmptyState>
    );
  return (
    <section aria-label={status === 'won' ? 'Won' : 'Lost'} className="overflow-clip rounded-lg border border-line">
      <DealRows deals={deals.slice(0, limit)} onOpen={onOpen} />
      {deals.length > limit ? (
        <Button look="quiet" size="small" className="mx-1 mb-1" onClick={() => setLimit(limit + PAGE)}>
          Show earlier ones
        </Button>
      ) : null}
    </section>
  );
}
