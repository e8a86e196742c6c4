import { createContext } from 'react';
import { FOLLOW_UP_RULES } from '@/storage/model/next-touch/follow-up-rules';
import type { TouchPlan } from '@/storage/model/next-touch/touch-plan';
import { WORKING_TIME } from '@/storage/model/when/working-time';
import { ownZone } from '../when/own-zone';

/** By which rules, working days and zone the next touch is proposed; `undefined` while they are being read. */
export const TouchPlanContext = createContext<TouchPlan | undefined>({
  rules: FOLLOW_UP_RULES,
  workingTime: WORKING_TIME,
  zone: ownZone(),
});
