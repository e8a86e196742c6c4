import type { Contact } from '@/storage/model/contact';
import { WayIcon } from '../interaction/WayIcon';
import { DoNotContactMark } from '../reply/DoNotContactMark';
import { StageChip } from '../stage/StageChip';
import { Foreign } from '../ui/Foreign';
import { NextTouch } from './NextTouch';

/** One contact in the list: which way it runs, who, where they stand, when they are next to be thought of. */
export function ContactRow({ contact, onOpen }: { contact: Contact; onOpen: (contact: Contact) => void }) {
  const role = [contact.jobTitle, contact.companyName].filter(Boolean).join(', ') || contact.headline;
  return (
    <li className="border-t border-line">
      <button
        type="button"
        data-contact=""
        className="flex w-full items-center gap-2.5 px-3 py-1.5 text-start -outline-offset-2 hover:bg-raised focus-visible:bg-raised"
        onClick={() => onOpen(contact)}
      >
        <WayIcon twoWay={contact.twoWayAt !== undefined} />
        <span className="flex min-w-0 flex-1 flex-col">
          <Foreign text={contact.name} className="truncate font-semibold" />
          {role ? <Foreign text={role} className="truncate text-small text-dim" /> : null}
        </span>
        <span className="flex shrink-0 flex-col items-end gap-0.5">
          <DoNotContactMark contact={contact} />
          <StageChip stage={contact.stage} />
          <NextTouch contact={contact} />
        </span>
      </button>
    </li>
  );
}
