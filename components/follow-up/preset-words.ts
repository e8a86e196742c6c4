import type { FollowUpPresetId } from '@/storage/model/follow-up-presets';

/** The names of the dates that are one press away. */
export const PRESET_WORDS: Record<FollowUpPresetId, string> = {
  tomorrow: 'Tomorrow',
  inThreeDays: 'In three days',
  nextWeek: 'Next week',
};
