import type { Contact } from '@/storage/model/contact';
import { useFindText } from '../find/useFindText';
import { useNow } from '../ui/useNow';
import { filterWords } from './filter-words';
import { JourneyReportSection } from './JourneyReportSection';
import { NumbersFilterBar } from './NumbersFilterBar';
import { RevenueSection } from './RevenueSection';
import { useNumbersFilter } from './useNumbersFilter';

/** All reports over the contacts whom the search finds. */
export function Numbers({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const filter = useNumbersFilter();
  const query = useFindText((find) => find.text);
  const words = filterWords(filter, query, useNow());
  const common = { filterWords: words, onOpenContact: onOpen };
  return (
    <>
      <NumbersFilterBar />
      <div className="grid items-start gap-4 xl:grid-cols-2 min-[2400px]:grid-cols-3 print:block">
        <JourneyReportSection kind="conversion" {...common} />
        <JourneyReportSection kind="replies" {...common} />
        <JourneyReportSection kind="funnel" {...common} />
        <JourneyReportSection kind="followUps" {...common} />
        <RevenueSection {...common} />
        <JourneyReportSection kind="content" {...common} />
      </div>
    </>
  );
}
