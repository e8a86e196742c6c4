import { BellOff } from 'lucide-react';
import type { ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import { ProposedTouch } from '../next-touch/ProposedTouch';
import { Section } from '../ui/Section';
import { FollowUpItem } from './FollowUpItem';
import { NewFollowUp } from './NewFollowUp';

interface FollowUpSectionProps {
  contactId: ContactId;
  /** Open ones first, as the query gives them. */
  followUps: FollowUp[];
  /** The contact is not to be written to: nothing is proposed. */
  stopped: boolean;
}

/** The next promise to act on a contact, or a warning that there is none. */
export function FollowUpSection({ contactId, followUps, stopped }: FollowUpSectionProps) {
  const open = followUps.filter((followUp) => followUp.status === 'open');
  return (
    <Section title="Follow-up">
      {open.length === 0 && stopped ? (
        <p className="text-dim">None is proposed: do not contact.</p>
      ) : open.length === 0 ? (
        <p className="flex items-center gap-1.5 font-medium text-warn">
          <BellOff aria-hidden="true" size={14} />
          No follow-up
        </p>
      ) : (
        <ul className="flex flex-col gap-2">
          {open.map((followUp) => (
            <FollowUpItem key={followUp.id} followUp={followUp} />
          ))}
        </ul>
      )}
      <ProposedTouch contactId={contactId} />
      <div data-new-follow-up="">
        <NewFollowUp contactId={contactId} isFirst={open.length === 0 && !stopped} />
      </div>
    </Section>
  );
}
