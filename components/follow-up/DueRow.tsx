import type { Contact } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import { ExampleMark } from '../example/ExampleMark';
import { AwayWords } from '../reply/AwayWords';
import { DoNotContactMark } from '../reply/DoNotContactMark';
import { StageChip } from '../stage/StageChip';
import { Foreign } from '../ui/Foreign';
import { DueTime } from './DueTime';
import { FollowUpActions } from './FollowUpActions';
import { SettledMoment } from './SettledMoment';

interface DueRowProps {
  followUp: FollowUp;
  contact: Contact;
  onOpen: (contact: Contact) => void;
}

/** A follow-up with the contact it is about. */
export function DueRow({ followUp, contact, onOpen }: DueRowProps) {
  return (
    <li className="flex flex-col gap-1.5 border-t border-line px-3 py-2 first:border-t-0">
      <div className="flex items-start justify-between gap-2">
        <button
          type="button"
          className="min-w-0 text-start font-semibold underline-offset-2 hover:underline"
          onClick={() => onOpen(contact)}
        >
          <Foreign text={contact.name} className="line-clamp-2" />
        </button>
        <span className="flex items-center gap-1.5">
          <ExampleMark contact={contact} />
          <DoNotContactMark contact={contact} />
          <StageChip stage={contact.stage} />
        </span>
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
        <p className="flex min-w-0 flex-1 flex-col text-small">
          <DueTime dueAt={followUp.dueAt} />
          <SettledMoment followUp={followUp} />
          <AwayWords followUp={followUp} />
          {contact.companyName ? <Foreign text={contact.companyName} className="truncate text-dim" /> : null}
          {followUp.note ? <Foreign text={followUp.note} className="line-clamp-2" /> : null}
        </p>
        <FollowUpActions followUp={followUp} />
      </div>
    </li>
  );
}
