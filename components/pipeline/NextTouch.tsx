import type { Contact } from '@/storage/model/contact';
import { DueTime } from '../follow-up/DueTime';

/** When a contact is next to be thought of; a warning when that is never, though it is still being worked on. */
export function NextTouch({ contact }: { contact: Contact }) {
  if (contact.nextFollowUpAt !== undefined) {
    return (
      <span className="text-small whitespace-nowrap">
        <DueTime dueAt={contact.nextFollowUpAt} />
      </span>
    );
  }
  if (contact.doNotContact || contact.stage === 'disqualified' || contact.stage === 'lost') return null;
  return <span className="text-small whitespace-nowrap text-warn">No follow-up</span>;
}
