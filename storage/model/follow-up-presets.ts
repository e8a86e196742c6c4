import type { WallMoment } from './wall-moment';
import { addDays, type CalendarDate } from './when/calendar-date';
import { momentInstant } from './when/moment-instant';
import { wallClockAt } from './when/wall-clock';
import { clockOf, wallText } from './when/wall-text';
import { addWorkingDays, isWorkingDay, workingDayFrom } from './when/working-days';
import type { WorkingTime } from './when/working-time';
import { inNextWorkingWeek } from './when/working-week';

/** A time that is one press away, on the rep's wall. */
export interface WorkingPreset {
  id: 'tomorrow' | 'nextWorkingDay' | 'inThreeDays' | 'nextWeek';
  dueAt: number;
  when: WallMoment;
}

/** Tomorrow, at the beginning of the rep's working time, whether tomorrow is a day of work or not. */
export function tomorrowMorning(now: number, zone: string, { from }: WorkingTime): WallMoment {
  return { wall: wallText({ ...addDays(wallClockAt(now, zone), 1), ...clockOf(from) }), zone };
}

/**
 * The times offered for a follow-up, at the start of the rep's working time: what is not as exact as "tomorrow" falls on a
 * working day. Where tomorrow is none, the next one is offered before it. `now` in epoch ms, `zone` the rep's.
 */
export function workingPresets(now: number, zone: string, working: WorkingTime): WorkingPreset[] {
  const today = wallClockAt(now, zone);
  const tomorrow = addDays(today, 1);
  const preset = (id: WorkingPreset['id'], day: CalendarDate): WorkingPreset => {
    const when = { wall: wallText({ ...day, ...clockOf(working.from) }), zone };
    return { id, when, dueAt: momentInstant(when, zone) };
  };
  return [
    ...(isWorkingDay(tomorrow, working) ? [] : [preset('nextWorkingDay', addWorkingDays(today, 1, working))]),
    preset('tomorrow', tomorrow),
    preset('inThreeDays', workingDayFrom(addDays(today, 3), working)),
    preset('nextWeek', inNextWorkingWeek(today, working)),
  ];
}
