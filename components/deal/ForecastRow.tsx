import { ChevronRight } from 'lucide-react';
import { use, useId, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Deal } from '@/storage/model/deal';
import { dealSums } from '@/storage/model/deal/deal-sums';
import type { ForecastPart } from '@/storage/model/deal/forecast';
import { classNames } from '../ui/class-names';
import { DealRows } from './DealRows';
import { DealSettingsContext } from './DealSettingsContext';
import { monthOfClose } from './day-of-close';
import { NumberCell } from './NumberCell';
import { SumWords } from './SumWords';

interface ForecastRowProps {
  part: ForecastPart<Deal>;
  onOpen: (contact: Contact) => void;
}

/** One month of the forecast, and its deals once it is opened. */
export function ForecastRow({ part: { when, deals }, onOpen }: ForecastRowProps) {
  const { probabilities } = use(DealSettingsContext);
  const [open, setOpen] = useState(false);
  const id = useId();
  const sums = dealSums(deals, probabilities);
  const isOverdue = when === 'overdue';
  return (
    <tbody className="border-t border-line">
      <tr>
        <th scope="row" className="px-3 py-1.5 text-start align-top font-medium">
          <button
            type="button"
            data-deal-row=""
            aria-expanded={open}
            aria-controls={id}
            className={classNames('flex items-center gap-1.5 hover:underline', isOverdue && 'text-danger')}
            onClick={() => setOpen(!open)}
          >
            <ChevronRight
              aria-hidden="true"
              size={14}
              className={classNames('shrink-0 transition-transform', open && 'rotate-90')}
            />
            {whenWords(when)}
          </button>
        </th>
        <NumberCell className="align-top">{deals.length}</NumberCell>
        <NumberCell className="align-top">
          <SumWords sums={sums} />
        </NumberCell>
        <NumberCell className="align-top">
          <SumWords sums={sums} weighted />
        </NumberCell>
      </tr>
      <tr id={id} hidden={!open}>
        {open ? (
          <td colSpan={4} className="p-0">
            <DealRows deals={deals} onOpen={onOpen} />
          </td>
        ) : null}
      </tr>
    </tbody>
  );
}

function whenWords(when: ForecastPart<Deal>['when']): string {
  if (when === 'overdue') return 'Overdue';
  return when === 'undated' ? 'No day of close' : monthOfClose(when.month);
}
