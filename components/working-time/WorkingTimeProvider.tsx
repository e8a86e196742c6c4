import type { ReactNode } from 'react';
import { WORKING_TIME, type WorkingTime } from '@/storage/model/when/working-time';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { WorkingTimeContext } from '../when/WorkingTimeContext';

interface WorkingTimeProviderProps {
  item: StoredItem<WorkingTime>;
  children: ReactNode;
}

/** Lets all parts of a page know when the rep works. */
export function WorkingTimeProvider({ item, children }: WorkingTimeProviderProps) {
  const [workingTime = WORKING_TIME] = useStoredItem(item);
  return <WorkingTimeContext value={workingTime}>{children}</WorkingTimeContext>;
}
