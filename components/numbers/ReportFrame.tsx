import { type ReactNode, Suspense, useId, useState } from 'react';
import { csvText } from '@/storage/model/csv/csv-text';
import type { NumbersCell } from '@/storage/model/numbers/numbers-report';
import { saveFile } from '../calendar/save-file';
import { Button } from '../ui/Button';
import { ReportTable } from './ReportTable';
import { csvRows, type ShownReport } from './shown-report';

interface ReportFrameProps {
  title: string;
  definition: string;
  /** `undefined` while it is counted. */
  report: ShownReport | undefined;
  /** Said on paper: period, search. */
  filterWords: string;
  controls?: ReactNode;
  chart: ReactNode;
  /** Who stands behind the number that was opened. */
  children?: ReactNode;
  onOpen: (cell: NumbersCell, words: string) => void;
}

/** One report: what it says in a sentence, what the numbers mean, a picture, and the same as a table and as a file. */
export function ReportFrame({
  title,
  definition,
  report,
  filterWords,
  controls,
  chart,
  children,
  onOpen,
}: ReportFrameProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-2 rounded-lg border border-line p-4 print:break-after-page print:border-0 print:p-0"
    >
      <div className="flex flex-wrap items-center gap-2">
        <h2 id={id} className="min-w-0 flex-1 text-lead font-semibold">
          {title}
        </h2>
        <div className="flex flex-wrap items-center gap-1.5 print:hidden">
          {controls}
          <Button size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            Table
          </Button>
          <Button
            size="small"
            aria-label={`Save ${title} as CSV`}
            disabled={!report || report.isEmpty}
            onClick={() => report && saveFile(fileName(title), 'text/csv;charset=utf-8', csvText(csvRows(report)))}
          >
            CSV
          </Button>
        </div>
      </div>
      <p className="hidden text-small print:block">{filterWords}</p>
      {report ? (
        <p className="text-lead">{report.isEmpty ? 'Nothing to count in this period.' : report.summary}</p>
      ) : (
        <p className="text-dim">Counting…</p>
      )}
      {report && !report.isEmpty ? (
        <>
          <figure
            aria-label={`${title}, picture; the table says the same in numbers`}
            className={asTable ? 'hidden print:block' : ''}
          >
            <Suspense fallback={<p className="text-dim">Drawing…</p>}>{chart}</Suspense>
          </figure>
          <div className={asTable ? '' : 'hidden print:block'}>
            <ReportTable title={title} report={report} onOpen={onOpen} />
          </div>
        </>
      ) : null}
      {children}
      <p className="text-small text-dim">{definition}</p>
    </section>
  );
}

const fileName = (title: string) => `twoway-${title.toLowerCase().replaceAll(' ', '-')}.csv`;
