import { lazy, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { RevenueCell } from '@/storage/model/numbers/revenue-report';
import { FailureAlert } from '../failure/FailureAlert';
import { failureOf } from '../failure/failure-of';
import { useAnswer } from '../finder/useAnswer';
import { DealsOfNumber } from './DealsOfNumber';
import { useNumbersSource } from './NumbersContext';
import { ReportFrame } from './ReportFrame';
import { DEFINITIONS, REPORT_TITLES } from './report-words';
import { shownRevenue } from './shown-revenue';
import { useRequest } from './useRequest';

const RevenueBars = lazy(async () => ({ default: (await import('./RevenueBars')).RevenueBars }));

interface RevenueSectionProps {
  filterWords: string;
  onOpenContact: (contact: Contact) => void;
}

/** What was won, by month and currency, and the deals behind each number. */
export function RevenueSection({ filterWords, onOpenContact }: RevenueSectionProps) {
  const source = useNumbersSource();
  const request = useRequest('revenue');
  const [opened, setOpened] = useState<{ cell: RevenueCell; words: string }>();
  const { found, failure } = useAnswer(
    JSON.stringify(request ?? 'none'),
    async () => request && source.revenue(request),
  );
  return (
    <ReportFrame
      title={REPORT_TITLES.revenue}
      definition={DEFINITIONS.revenue(0)}
      filterWords={filterWords}
      report={found && shownRevenue(found)}
      chart={<RevenueBars groups={found ?? []} />}
      onOpen={({ group = '', parts: [status] }, words) => {
        const [month, currency] = group.split(' ');
        setOpened({ cell: { month, currency, status: status === 'lost' ? 'lost' : 'won' }, words });
      }}
    >
      {failure === undefined ? null : <FailureAlert failure={failureOf(failure)} />}
      {opened && request ? (
        <DealsOfNumber
          key={opened.words}
          request={request}
          opened={opened}
          onLeave={() => setOpened(undefined)}
          onOpen={onOpenContact}
        />
      ) : null}
    </ReportFrame>
  );
}
