import { createContext } from 'react';
import { WORKING_TIME, type WorkingTime } from '@/storage/model/when/working-time';

/** When the rep works. */
export const WorkingTimeContext = createContext<WorkingTime>(WORKING_TIME);
