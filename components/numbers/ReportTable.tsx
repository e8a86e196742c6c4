import type { NumbersCell } from '@/storage/model/numbers/numbers-report';
import type { ShownCell, ShownReport } from './shown-report';

interface ReportTableProps {
  title: string;
  report: ShownReport;
  /** Opens who stands behind a number. */
  onOpen: (cell: NumbersCell, words: string) => void;
}

/** The numbers of a report; each that has somebody behind it is a way to them. */
export function ReportTable({ title, report: { about, columns, rows }, onOpen }: ReportTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section aria-label={`${title}, table`} tabIndex={0} className="max-h-96 overflow-auto print:max-h-none">
      <table className="w-full border-collapse text-small">
        <caption className="sr-only">{title}</caption>
        <thead className="sticky top-0 bg-ground">
          <tr>
            <th scope="col" className="border-b border-line-strong py-1 pe-3 text-start font-medium">
              {about}
            </th>
            {columns.map(({ label }) => (
              <th key={label} scope="col" className="border-b border-line-strong px-2 py-1 text-end font-medium">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells }) => (
            <tr key={key} className={key === 'all' ? 'font-medium' : 'hover:bg-raised'}>
              <th scope="row" className="border-b border-line py-1 pe-3 text-start font-normal">
                {label}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]?.label} className="border-b border-line px-2 py-1 text-end whitespace-nowrap">
                  <NumberOf cell={cell} about={`${label}, ${columns[index]?.label}`} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NumberOf({
  cell: { text, cell },
  about,
  onOpen,
}: {
  cell: ShownCell;
  about: string;
  onOpen: ReportTableProps['onOpen'];
}) {
  if (!cell) return text;
  return (
    <button
      type="button"
      aria-label={`${text}: ${about}`}
      className="rounded px-1 text-accent underline decoration-dotted underline-offset-2 hover:bg-accent-soft"
      onClick={() => onOpen(cell, about)}
    >
      {text}
    </button>
  );
}
