import { clock } from './clock';
import { FOLLOW_UP_RULES } from './model/next-touch/follow-up-rules';
import type { TouchPlan } from './model/next-touch/touch-plan';
import { WORKING_TIME } from './model/when/working-time';

/** The plan of a rep who has edited nothing, where the rep is now. */
export const standardTouchPlan = (): TouchPlan => ({
  rules: FOLLOW_UP_RULES,
  workingTime: WORKING_TIME,
  zone: clock.zone(),
});
