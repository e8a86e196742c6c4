import type { NumbersRequest } from '@/storage/model/numbers/numbers-request';
import type { RevenueCell } from '@/storage/model/numbers/revenue-report';
import { useAnswer } from '../finder/useAnswer';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { shortDay } from '../ui/time-words';
import { moneyWords } from './money-words';
import { useNumbersSource } from './NumbersContext';

interface DealsOfNumberProps {
  request: NumbersRequest;
  opened: { cell: RevenueCell; words: string };
  onLeave: () => void;
}

/** The very deals that were counted. */
export function DealsOfNumber({ request, opened: { cell, words }, onLeave }: DealsOfNumberProps) {
  const source = useNumbersSource();
  const { found } = useAnswer(JSON.stringify([request, cell]), () => source.deals(request, cell));
  return (
    <section aria-label={`Behind the number: ${words}`} className="rounded-md border border-line-strong print:hidden">
      <div className="flex items-center gap-2 bg-raised px-3 py-1.5">
        <h3 className="min-w-0 flex-1 font-semibold">{words}</h3>
        <Button size="small" look="quiet" onClick={onLeave}>
          Close
        </Button>
      </div>
      <ul className="max-h-80 overflow-auto">
        {found?.map(({ id, name, amount, currency, closedAt, reason }) => (
          <li key={id} className="border-t border-line px-3 py-1.5">
            <Foreign text={name} className="font-medium" />{' '}
            <span>{amount === undefined ? 'no amount' : moneyWords(amount, currency)}</span>{' '}
            <span className="text-dim">{closedAt === undefined ? '' : shortDay(closedAt)}</span>
            {reason ? <Foreign text={reason} className="block text-small text-dim" /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
