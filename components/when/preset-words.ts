import type { FollowUpPresetId, WorkingPreset } from '@/storage/model/follow-up-presets';

/** The names of the dates that are one press away. */
export const PRESET_WORDS: Record<FollowUpPresetId, string> = {
  tomorrow: 'Tomorrow',
  inThreeDays: 'In three days',
  nextWeek: 'Next week',
};

/** The same of those that know when the rep works. */
export function presetWords(id: WorkingPreset['id']): string {
  return id === 'nextWorkingDay' ? 'Next working day' : PRESET_WORDS[id];
}
