import type { Contact } from '@/storage/model/contact';
import type { Score } from '@/storage/model/score/score-of';
import { ExampleMark } from '../example/ExampleMark';
import { WayIcon } from '../interaction/WayIcon';
import { DoNotContactMark } from '../reply/DoNotContactMark';
import { TemperatureChip } from '../score/TemperatureChip';
import { StageChip } from '../stage/StageChip';
import { Foreign } from '../ui/Foreign';
import { NextTouch } from './NextTouch';

interface ContactRowProps {
  contact: Contact;
  /** Missing while it is being built. */
  score?: Score | undefined;
  /** When a follow-up is proposed, where none is set; epoch ms. */
  proposedAt?: number | undefined;
  onOpen: (contact: Contact) => void;
}

/** One contact in the list: which way it runs, who, how warm, where they stand, when they are next to be thought of. */
export function ContactRow({ contact, score, proposedAt, onOpen }: ContactRowProps) {
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
          <span className="flex gap-1">
            <ExampleMark contact={contact} />
            <DoNotContactMark contact={contact} />
            {score ? <TemperatureChip score={score} /> : null}
            <StageChip stage={contact.stage} />
          </span>
          <NextTouch contact={contact} proposedAt={proposedAt} />
        </span>
      </button>
    </li>
  );
}
