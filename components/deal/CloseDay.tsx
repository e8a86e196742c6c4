import type { Deal } from '@/storage/model/deal';
import { isOverdue } from '@/storage/model/deal/forecast';
import { localDate } from '../ui/local-time';
import { useNow } from '../ui/useNow';
import { dayOfClose, fullDay } from './day-of-close';

/** When an open deal should close; red once that day is over. */
export function CloseDay({ deal }: { deal: Deal }) {
  const today = localDate(useNow());
  if (deal.expectedCloseOn === undefined) return <span>No day of close</span>;
  const overdue = isOverdue(deal, today);
  return (
    <time
      dateTime={deal.expectedCloseOn}
      title={fullDay(deal.expectedCloseOn)}
      className={overdue ? 'font-medium text-danger' : undefined}
    >
      {overdue ? 'Overdue, ' : 'Close '}
      {dayOfClose(deal.expectedCloseOn)}
    </time>
  );
}
