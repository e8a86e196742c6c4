import { useLiveQuery } from 'dexie-react-hooks';
import { use } from 'react';
import type { Contact } from '@/storage/model/contact';
import { DEAL_STEPS } from '@/storage/model/deal';
import { dealSums } from '@/storage/model/deal/deal-sums';
import { openDeals } from '@/storage/queries/open-deals';
import { EmptyState } from '../ui/EmptyState';
import { DealRows } from './DealRows';
import { DealSettingsContext } from './DealSettingsContext';
import { STEP_WORDS } from './deal-words';
import { SumWords } from './SumWords';

/** The open deals step by step, each step with what its deals come to. What should close first comes first. */
export function OpenDeals({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const { probabilities } = use(DealSettingsContext);
  const deals = useLiveQuery(openDeals, []);
  if (!deals) return null;
  if (deals.length === 0)
    return (
      <EmptyState title="No deal is open">
        <p>
          A deal is an opportunity with an amount, from the first demo to won or lost. Open one here, or beside a
          contact: a prospect becomes an opportunity by it.
        </p>
      </EmptyState>
    );
  return DEAL_STEPS.map((step) => {
    const own = deals.filter((deal) => deal.step === step).sort(byClose);
    return (
      <section key={step} aria-label={STEP_WORDS[step]} className="overflow-clip rounded-lg border border-line">
        <h3 className="flex flex-wrap items-baseline gap-x-3 bg-raised px-3 py-1.5 font-semibold">
          {STEP_WORDS[step]}
          <span className="font-normal text-dim">{own.length === 1 ? '1 deal' : `${own.length} deals`}</span>
          <span className="ms-auto flex flex-wrap justify-end gap-x-3 tabular-nums">
            <SumWords sums={dealSums(own, probabilities)} />
          </span>
        </h3>
        {own.length > 0 ? <DealRows deals={own} onOpen={onOpen} /> : null}
      </section>
    );
  });
}

const UNDATED = '~';

function byClose(
  one: { expectedCloseOn?: string | undefined },
  other: { expectedCloseOn?: string | undefined },
): number {
  const [mine, theirs] = [one.expectedCloseOn ?? UNDATED, other.expectedCloseOn ?? UNDATED];
  if (mine === theirs) return 0;
  return mine < theirs ? -1 : 1;
}
