import { use } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Deal } from '@/storage/model/deal';
import { dealSums } from '@/storage/model/deal/deal-sums';
import type { ForecastPart } from '@/storage/model/deal/forecast';
import { DealSettingsContext } from './DealSettingsContext';
import { ForecastRow } from './ForecastRow';
import { NumberCell } from './NumberCell';
import { SumWords } from './SumWords';

interface ForecastTableProps {
  parts: readonly ForecastPart<Deal>[];
  onOpen: (contact: Contact) => void;
}

/** The forecast month by month; what is overdue first, what has no day last. Each line opens to its deals. */
export function ForecastTable({ parts, onOpen }: ForecastTableProps) {
  const { probabilities } = use(DealSettingsContext);
  const all = dealSums(
    parts.flatMap(({ deals }) => deals),
    probabilities,
  );
  return (
    <div className="overflow-x-auto rounded-lg border border-line">
      <table className="w-full border-collapse tabular-nums">
        <caption className="sr-only">Open deals by the month in which they should close</caption>
        <thead className="bg-raised text-small text-dim">
          <tr>
            <th scope="col" className="px-3 py-1.5 text-start font-medium">
              Expected close
            </th>
            <NumberHead>Deals</NumberHead>
            <NumberHead>Sum</NumberHead>
            <NumberHead>Weighted by step</NumberHead>
          </tr>
        </thead>
        {parts.map((part) => (
          <ForecastRow key={typeof part.when === 'string' ? part.when : part.when.month} part={part} onOpen={onOpen} />
        ))}
        <tfoot className="border-t-2 border-line-strong font-semibold">
          <tr>
            <th scope="row" className="px-3 py-1.5 text-start">
              All open deals
            </th>
            <NumberCell>{parts.reduce((count, { deals }) => count + deals.length, 0)}</NumberCell>
            <NumberCell>
              <SumWords sums={all} />
            </NumberCell>
            <NumberCell>
              <SumWords sums={all} weighted />
            </NumberCell>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function NumberHead({ children }: { children: string }) {
  return (
    <th scope="col" className="px-3 py-1.5 text-end font-medium">
      {children}
    </th>
  );
}
