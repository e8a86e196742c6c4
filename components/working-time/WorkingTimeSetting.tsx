import type { WorkingTime } from '@/storage/model/when/working-time';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { DaysOff } from './DaysOff';
import { HoursField } from './HoursField';
import { QuietHours } from './QuietHours';
import { WorkingWeek } from './WorkingWeek';

/** When the rep works, is off, and wants no notification. */
export function WorkingTimeSetting({ item }: { item: StoredItem<WorkingTime> }) {
  const [time, change] = useStoredItem(item);
  if (!time) return null;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-dim">
        A follow-up without an hour falls due when your day begins. “In 3 working days” counts these days, and leaves
        out your days off.
      </p>
      <WorkingWeek days={time.days} onChange={(days) => change({ ...time, days })} />
      <HoursField label="Working hours" hours={time} onChange={(hours) => change({ ...time, ...hours })} />
      <DaysOff days={time.daysOff} onChange={(daysOff) => change({ ...time, daysOff })} />
      <QuietHours quiet={time.quiet} onChange={(quiet) => change(withQuiet(time, quiet))} />
    </div>
  );
}

function withQuiet({ quiet: _, ...time }: WorkingTime, quiet: WorkingTime['quiet']): WorkingTime {
  return quiet ? { ...time, quiet } : time;
}
