import { ExternalLink, Pencil } from 'lucide-react';
import type { Contact } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { ExampleMark } from '../example/ExampleMark';
import { HowProspect } from '../history/HowProspect';
import { DeadAddresses } from '../offer/DeadAddresses';
import { StopContact } from '../offer/StopContact';
import { DoNotContactMark } from '../reply/DoNotContactMark';
import { StageChip } from '../stage/StageChip';
import { StageMenu } from '../stage/StageMenu';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { ContactFields } from './ContactFields';
import { LocalTime } from './LocalTime';
import { PersonSummary } from './PersonSummary';
import { webAddress } from './web-address';

/** Who it is, the stage, the way to the profile; the fields open for editing. */
export function ContactHeader({ contact }: { contact: Contact }) {
  // A look at another tab of the panel closes nothing that the rep has opened to type in.
  const [editing = false, setEditing] = useDraft<boolean>(`${contact.id}:editing`);
  const profile = webAddress(contact.profileUrl);
  return (
    <section aria-label="Contact" className="flex flex-col gap-2.5 px-3 py-3">
      <div className="flex items-start gap-2.5">
        <Avatar name={contact.name} />
        <div className="flex min-w-0 flex-1 flex-col">
          <h2 className="text-lead font-semibold">
            <Foreign text={contact.name} className="line-clamp-4" />
          </h2>
          <PersonSummary {...contact} />
        </div>
        <ExampleMark contact={contact} />
        <DoNotContactMark contact={contact} />
        <StageChip stage={contact.stage} />
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <Button size="small" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          <Pencil aria-hidden="true" size={13} />
          Edit
        </Button>
        <StageMenu contact={contact} />
        <StopContact contact={contact} />
        {profile ? (
          <a
            href={profile}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1 px-1 text-small font-medium text-accent hover:underline"
          >
            Profile
            <ExternalLink aria-hidden="true" size={13} />
          </a>
        ) : null}
      </div>
      <LocalTime contact={contact} />
      <HowProspect contact={contact} />
      <DeadAddresses contact={contact} />
      {editing ? <ContactFields contact={contact} /> : null}
      {contact.note && !editing ? (
        <p className="whitespace-pre-line">
          <Foreign text={contact.note} />
        </p>
      ) : null}
    </section>
  );
}
