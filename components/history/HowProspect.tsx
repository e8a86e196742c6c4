import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { Interaction } from '@/storage/model/interaction';
import type { Stage } from '@/storage/model/stage';
import { promotionOf } from '@/storage/queries/promotion-of';
import { EvidenceLink } from '../interaction/EvidenceLink';
import { ExpandableText } from '../interaction/ExpandableText';
import { CHANNEL_WORDS, DIRECTION_WORDS } from '../interaction/interaction-words';
import { OpenMessage } from '../interaction/OpenMessage';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';
import { whoWords } from './who-words';

/** The stages that lie behind a promotion. */
const PROMOTED: readonly Stage[] = ['prospect', 'opportunity', 'customer'];

/** How a contact became a prospect, down to the words of the message; one click away, and not there for a lead. */
export function HowProspect({ contact }: { contact: Contact }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!PROMOTED.includes(contact.stage)) return null;
  return (
    <div className="flex flex-col gap-1.5">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className="self-start text-small text-accent underline underline-offset-2"
        onClick={() => setOpen(!open)}
      >
        How did this become a prospect?
      </button>
      <div id={id}>{open ? <Promoted contact={contact} /> : null}</div>
    </div>
  );
}

function Promoted({ contact }: { contact: Contact }) {
  const found = useLiveQuery(async () => ({ promotion: await promotionOf(contact.id) }), [contact.id, contact.stage]);
  if (!found) return null;
  if (!found.promotion)
    return <p className="text-dim">No entry of the history says so; the stage came from elsewhere.</p>;
  const { event, evidence } = found.promotion;
  return (
    <section
      aria-label="How this became a prospect"
      className="flex flex-col gap-2 rounded-md border border-line bg-raised p-2.5"
    >
      <p>
        Promoted by {whoWords(event.by)} <Time at={event.at} />
        {event.override ? ', against the policy' : null}
      </p>
      {event.reason ? <Foreign text={`“${event.reason}”`} /> : null}
      {evidence ? <Message message={evidence} /> : <p className="text-dim">No message was given as evidence.</p>}
    </section>
  );
}

function Message({ message }: { message: Interaction }) {
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="flex flex-wrap gap-x-2 text-small text-dim">
        <span>{DIRECTION_WORDS[message.direction]}</span>
        <span>{CHANNEL_WORDS[message.channel]}</span>
        <Time at={message.at} />
      </figcaption>
      <blockquote className="border-s-2 border-accent ps-2">
        {message.subject ? <Foreign text={message.subject} className="font-medium" /> : null}
        {message.excerpt ? <ExpandableText text={message.excerpt} dim={false} /> : null}
      </blockquote>
      <p className="flex flex-wrap gap-x-3 text-small">
        <EvidenceLink interactionId={message.id} words="Show in the timeline" />
        <OpenMessage message={message} />
      </p>
    </figure>
  );
}
