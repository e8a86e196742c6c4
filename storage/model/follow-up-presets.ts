import { wallTime } from './wall-time';

export type FollowUpPresetId = 'tomorrow' | 'inThreeDays' | 'nextWeek';

export interface FollowUpPreset {
  id: FollowUpPresetId;
  dueAt: number;
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
