import { Plus } from 'lucide-react';
import { use } from 'react';
import type { Contact } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { Segmented } from '../ui/Segmented';
import { ClosedDeals } from './ClosedDeals';
import { DealForm } from './DealForm';
import { DealSettingsContext } from './DealSettingsContext';
import { type DealDraft, newDealDraft } from './deal-draft';
import { Forecast } from './Forecast';
import { JustWon } from './JustWon';
import { OpenDeals } from './OpenDeals';

/** What of the deals is shown. */
export const DEAL_VIEWS = ['open', 'forecast', 'won', 'lost'] as const;
export type DealView = (typeof DEAL_VIEWS)[number];

const OPTIONS: { value: DealView; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'forecast', label: 'Forecast' },
  { value: 'won', label: 'Won' },
  { value: 'lost', label: 'Lost' },
];
const NEW = 'new-deal';

interface DealsProps {
  view: DealView;
  onView: (view: DealView) => void;
  onOpen: (contact: Contact) => void;
}

/** All deals: the open ones by step, when they should close, and what became of the others. */
export function Deals({ view, onView, onOpen }: DealsProps) {
  const { currency } = use(DealSettingsContext);
  const [draft, keep, drop] = useDraft<DealDraft>(NEW);
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="text-title font-semibold">Deals</h2>
        <div className="flex w-80 max-w-full">
          <Segmented label="Which deals" options={OPTIONS} value={view} onChange={onView} />
        </div>
        <Button
          look="primary"
          className="ms-auto"
          disabled={draft !== undefined}
          onClick={() => keep(newDealDraft(currency))}
        >
          <Plus aria-hidden="true" size={14} />
          New deal
        </Button>
      </div>
      {draft ? (
        <div className="max-w-xl">
          <DealForm draftKey={NEW} onClose={drop} />
        </div>
      ) : null}
      <JustWon shown={view === 'open' || view === 'forecast'} onOpen={onOpen} />
      {view === 'open' ? <OpenDeals onOpen={onOpen} /> : null}
      {view === 'forecast' ? <Forecast onOpen={onOpen} /> : null}
      {view === 'won' || view === 'lost' ? <ClosedDeals key={view} status={view} onOpen={onOpen} /> : null}
    </>
  );
}
