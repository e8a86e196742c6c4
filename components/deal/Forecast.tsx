import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import { forecast } from '@/storage/model/deal/forecast';
import { openDeals } from '@/storage/queries/open-deals';
import { EmptyState } from '../ui/EmptyState';
import { localDate } from '../ui/local-time';
import { useNow } from '../ui/useNow';
import { ForecastTable } from './ForecastTable';
import { StepProbabilityFields } from './StepProbabilityFields';

/** What should close when, and what it comes to, whole and by how likely it is. */
export function Forecast({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const today = localDate(useNow());
  const deals = useLiveQuery(openDeals, []);
  if (!deals) return null;
  return (
    <>
      {deals.length > 0 ? (
        <ForecastTable parts={forecast(deals, today)} onOpen={onOpen} />
      ) : (
        <EmptyState title="Nothing to forecast">
          <p>The forecast adds up open deals by the month in which they should close.</p>
        </EmptyState>
      )}
      <StepProbabilityFields />
    </>
  );
}
