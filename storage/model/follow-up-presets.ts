import type { WallMoment } from './wall-moment';
import { wallTime } from './wall-time';
import { addDays, type CalendarDate } from './when/calendar-date';
import { momentInstant } from './when/moment-instant';
import { wallClockAt } from './when/wall-clock';
import { clockOf, wallText } from './when/wall-text';
import { addWorkingDays, isWorkingDay, workingDayFrom } from './when/working-days';
import type { WorkingTime } from './when/working-time';
import { inNextWorkingWeek } from './when/working-week';

export type FollowUpPresetId = 'tomorrow' | 'inThreeDays' | 'nextWeek';

export interface FollowUpPreset {
  id: FollowUpPresetId;
  dueAt: number;
}
/** The same on the rep's wall. */
export interface WorkingPreset {
  id: FollowUpPresetId | 'nextWorkingDay';
  dueAt: number;
  when: WallMoment;
}

const MORNING_HOUR = 9;

/** The times offered for a follow-up, at 09:00 local wall time. `nextWeek` is the same weekday a week on. */
export function followUpPresets(now: number): readonly [FollowUpPreset, FollowUpPreset, FollowUpPreset] {
  return [
    { id: 'tomorrow', dueAt: wallTime(now, 1, MORNING_HOUR) },
    { id: 'inThreeDays', dueAt: wallTime(now, 3, MORNING_HOUR) },
    { id: 'nextWeek', dueAt: wallTime(now, 7, MORNING_HOUR) },
  ];
}

/**
 * The same for a rep whose working time is known, at its start: what is not as exact as "tomorrow" falls on a working day.
 * Where tomorrow is none, the next one is offered before it. `now` in epoch ms, `zone` the rep's.
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
