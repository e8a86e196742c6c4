import type { WallMoment } from '../wall-moment';
import { type CalendarDate, isoDay } from '../when/calendar-date';
import { instantOf, wallClockAt } from '../when/wall-clock';
import { addWorkingDays } from '../when/working-days';
import type { WorkingTime } from '../when/working-time';

/** When the rep works, and in which zone (IANA name) the rep's clock runs. */
export interface RepsTime {
  working: WorkingTime;
  zone: string;
}

/** When a step is due: what the rep's wall shows then, and the instant of it (epoch ms). */
export interface StepDue {
  when: WallMoment;
  dueAt: number;
}

/**
 * The start of the working day so many working days after `from` (epoch ms); 0 is the same day, or the next that is not free.
 * With a day of return (`2026-12-03`) not before the working day after it: the first one goes to what has piled up.
 */
export function stepDue(from: number, waitDays: number, time: RepsTime, returnsOn?: string): StepDue {
  const day = addWorkingDays(wallClockAt(from, time.zone), waitDays, time.working);
  const back = returnsOn === undefined ? undefined : addWorkingDays(dateOf(returnsOn), 1, time.working);
  return startOfWork(back && isoDay(back) > isoDay(day) ? back : day, time);
}

/** The rep's calendar day (`2026-12-03`) at an instant (epoch ms). */
export function dayAt(instant: number, zone: string): string {
  return isoDay(wallClockAt(instant, zone));
}

function startOfWork(day: CalendarDate, { working, zone }: RepsTime): StepDue {
  const [hour = 0, minute = 0] = working.from.split(':').map(Number);
  const when = { wall: `${isoDay(day)}T${working.from}`, zone };
  return { when, dueAt: instantOf({ ...day, hour, minute }, zone) };
}

function dateOf(day: string): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}
