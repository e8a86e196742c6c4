import type { FollowUp } from '@/storage/model/follow-up';
import { AgendaPart } from '../agenda/AgendaPart';
import { AnsweredSince } from '../next-touch/AnsweredSince';
import { AwayWords } from '../reply/AwayWords';
import { DraftButton } from '../template/DraftButton';
import { Foreign } from '../ui/Foreign';
import { DueTime } from './DueTime';
import { FollowUpActions } from './FollowUpActions';
import { SettledMoment } from './SettledMoment';

/** One open follow-up of a contact. */
export function FollowUpItem({ followUp }: { followUp: FollowUp }) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
      <p className="flex min-w-0 flex-col py-0.5">
        <DueTime dueAt={followUp.dueAt} />
        <SettledMoment followUp={followUp} />
        <AwayWords followUp={followUp} />
        <AnsweredSince followUp={followUp} />
        {followUp.note ? <Foreign text={followUp.note} /> : null}
      </p>
      {followUp.templateId ? <DraftButton contactId={followUp.contactId} followUp={followUp} /> : null}
      <FollowUpActions followUp={followUp} />
      <AgendaPart followUp={followUp} />
    </li>
  );
}
