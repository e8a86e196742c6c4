import type { WorkingPreset } from '@/storage/model/follow-up-presets';

const WORDS: Record<WorkingPreset['id'], string> = {
  tomorrow: 'Tomorrow',
  nextWorkingDay: 'Next working day',
  inThreeDays: 'In three days',
  nextWeek: 'Next week',
};

/** The name of a date that is one press away. */
export function presetWords(id: WorkingPreset['id']): string {
  return WORDS[id];
}
