import { createContext } from 'react';
import type { FindMoment } from '@/storage/model/find/find-moment';

/** Who the rep is and which steps the team has: what a search is read by, beside time and place. */
export const FindSettingsContext = createContext<Omit<FindMoment, 'now' | 'zone'>>({});
