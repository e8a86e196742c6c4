import { AllAsFile } from '@/components/calendar/AllAsFile';
import { DueLists } from '@/components/follow-up/DueLists';
import { openContact } from './open-contact';

/** Everything that is due, on the full page. */
export function FollowUpsView() {
  return (
    <>
      <AllAsFile />
      <DueLists onOpen={openContact} />
    </>
  );
}
