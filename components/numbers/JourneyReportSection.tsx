import { lazy, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { countOf, type NumbersReport } from '@/storage/model/numbers/numbers-report';
import type { JourneyReport } from '@/storage/model/numbers/numbers-request';
import { FailureAlert } from '../failure/FailureAlert';
import { failureOf } from '../failure/failure-of';
import { useAnswer } from '../finder/useAnswer';
import { GroupingChoice } from './GroupingChoice';
import { useNumbersSource } from './NumbersContext';
import { type OpenedNumber, PeopleOfNumber } from './PeopleOfNumber';
import { ReportFrame } from './ReportFrame';
import { DEFINITIONS, REPORT_TITLES, SHOWN } from './report-words';
import { useGroupNames } from './useGroupNames';
import { useNumbersFilter } from './useNumbersFilter';
import { useRequest } from './useRequest';

const ShareBars = lazy(async () => ({ default: (await import('./ShareBars')).ShareBars }));
const FateBars = lazy(async () => ({ default: (await import('./FateBars')).FateBars }));
const WaitingCurve = lazy(async () => ({ default: (await import('./WaitingCurve')).WaitingCurve }));

interface JourneyReportSectionProps {
  kind: JourneyReport;
  filterWords: string;
  onOpenContact: (contact: Contact) => void;
}

/** One report that counts contacts, and who stands behind the number that was pressed. */
export function JourneyReportSection({ kind, filterWords, onOpenContact }: JourneyReportSectionProps) {
  const source = useNumbersSource();
  const names = useGroupNames();
  const days = useNumbersFilter((filter) => filter.days);
  const request = useRequest(kind);
  const [opened, setOpened] = useState<OpenedNumber>();
  const asked = request && { ...request, report: kind };
  const key = JSON.stringify(asked ?? kind);
  const { found, failure } = useAnswer(key, async () => asked && source.report(asked));
  const shown = found && asked && SHOWN[kind](found, { by: asked.by, days, names });
  const open: Parameters<typeof ReportFrame>[0]['onOpen'] = (cell, words) => setOpened({ cell, words });
  return (
    <ReportFrame
      title={REPORT_TITLES[kind]}
      definition={DEFINITIONS[kind](days)}
      filterWords={filterWords}
      report={shown}
      controls={kind === 'conversion' || kind === 'replies' ? <GroupingChoice kind={kind} /> : null}
      chart={
        found && kind === 'followUps' ? (
          <FateBars groups={found.groups} />
        ) : (
          <>
            <ShareBars rows={shown?.rows ?? []} onOpen={open} />
            {kind === 'replies' ? <AnswersOverTime report={found} /> : null}
          </>
        )
      }
      onOpen={open}
    >
      {failure === undefined ? null : <FailureAlert failure={failureOf(failure)} />}
      {opened && asked ? (
        <PeopleOfNumber
          key={opened.words}
          request={asked}
          opened={opened}
          count={found && countOf(found, opened.cell)}
          onLeave={() => setOpened(undefined)}
          onOpen={onOpenContact}
        />
      ) : null}
    </ReportFrame>
  );
}

function AnswersOverTime({ report }: { report: NumbersReport | undefined }) {
  const times = report?.total.times;
  if (!times || times.ended === 0) return null;
  return (
    <>
      <p className="pt-2 text-small text-dim">Share that had answered after so long, those who have not counted in:</p>
      <WaitingCurve times={times} />
    </>
  );
}
