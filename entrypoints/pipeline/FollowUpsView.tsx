import { AllAsFile } from '@/components/calendar/AllAsFile';
import { DueLists } from '@/components/follow-up/DueLists';
import { LackingDisclosure } from '@/components/next-touch/LackingDisclosure';
import { useTouchPlan } from '@/components/next-touch/useTouchPlan';
import { TouchPlanContext } from '@/components/touch-plan/TouchPlanContext';
import { followUpRules, workingTime } from '@/storage/settings';
import { openContact } from './open-contact';

/** Everything that is due, and who has nothing to fall due, on the full page. */
export function FollowUpsView() {
  const plan = useTouchPlan(followUpRules, workingTime);
  return (
    <TouchPlanContext value={plan}>
      <AllAsFile />
      <DueLists onOpen={openContact} />
      <LackingDisclosure onOpen={openContact} />
    </TouchPlanContext>
  );
}
