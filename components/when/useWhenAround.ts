import { use, useMemo } from 'react';
import type { WhenAround } from '@/storage/model/when/read-wall';
import { useNow } from '../ui/useNow';
import { ownDateOrder } from './date-order';
import { ownZone } from './own-zone';
import { WorkingTimeContext } from './WorkingTimeContext';

/** What a moment is read against here and now. */
export function useWhenAround(theirZone: string | undefined): WhenAround {
  const now = useNow();
  const workingTime = use(WorkingTimeContext);
  return useMemo(
    () => ({ now, zone: ownZone(), theirZone, workingTime, dateOrder: ownDateOrder() }),
    [now, theirZone, workingTime],
  );
}
