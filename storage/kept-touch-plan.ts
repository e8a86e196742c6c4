import { clock } from './clock';
import type { TouchPlan } from './model/next-touch/touch-plan';
import { followUpRules, workingTime } from './settings';

/** The plan as the rep has edited it, where the rep is now. Read it before a transaction, never within. */
export async function keptTouchPlan(): Promise<TouchPlan> {
  const [rules, working] = await Promise.all([followUpRules.getValue(), workingTime.getValue()]);
  return { rules, workingTime: working, zone: clock.zone() };
}
