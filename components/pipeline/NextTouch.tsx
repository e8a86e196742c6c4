import type { Contact } from '@/storage/model/contact';
import { wantsNextTouch } from '@/storage/model/lacks-follow-up';
import { DueTime } from '../follow-up/DueTime';

interface NextTouchProps {
  contact: Contact;
  /** When a rule would have the rep come back to them, epoch ms. */
  proposedAt?: number | undefined;
}

/**
 * When a contact is next to be thought of; a warning when that is never, though it is still being worked on, with the day
 * that is proposed.
 */
export function NextTouch({ contact, proposedAt }: NextTouchProps) {
  if (contact.nextFollowUpAt !== undefined) {
    return (
      <span className="text-small whitespace-nowrap">
        <DueTime dueAt={contact.nextFollowUpAt} />
      </span>
    );
  }
  if (!wantsNextTouch(contact)) return null;
  return (
    <span className="text-small whitespace-nowrap text-warn">
      No follow-up{proposedAt === undefined ? null : <span className="text-dim">, {shortDay(proposedAt)}?</span>}
    </span>
  );
}

const shortDay = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' }).format(at);
