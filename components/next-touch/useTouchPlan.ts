import { useMemo } from 'react';
import type { FollowUpRules } from '@/storage/model/next-touch/follow-up-rules';
import type { TouchPlan } from '@/storage/model/next-touch/touch-plan';
import type { WorkingTime } from '@/storage/model/when/working-time';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { ownZone } from '../when/own-zone';

/** The plan as the rep has edited it, here; `undefined` while it is being read. */
export function useTouchPlan(
  rulesItem: StoredItem<FollowUpRules>,
  workingTimeItem: StoredItem<WorkingTime>,
): TouchPlan | undefined {
  const [rules] = useStoredItem(rulesItem);
  const [workingTime] = useStoredItem(workingTimeItem);
  const zone = ownZone();
  return useMemo(() => rules && workingTime && { rules, workingTime, zone }, [rules, workingTime, zone]);
}
