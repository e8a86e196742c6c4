import { useState } from 'react';
import { keepApart } from '@/storage/commands/keep-apart';
import type { Contact } from '@/storage/model/contact';
import { liveEmails } from '@/storage/model/live-emails';
import type { Duplicate } from '@/storage/queries/duplicates-of';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { likenessWords } from './likeness-words';
import { MergeView } from './MergeView';

interface DuplicateItemProps {
  contact: Contact;
  duplicate: Duplicate;
  /** Both names are shown; beside the contact itself only the other one is. */
  showBoth?: boolean;
  onMerged?: ((contact: Contact) => void) | undefined;
}

/** Somebody who may be the same person, why, and the two answers to it. */
export function DuplicateItem({ contact, duplicate, showBoth = false, onMerged }: DuplicateItemProps) {
  const [merging, setMerging] = useState(false);
  const { run, busy, failure } = useCommand();
  const other = duplicate.contact;
  const apart = () =>
    run(
      () => keepApart(contact.id, other.id),
      ({ eventId }) => ({
        text: `${contact.name} and ${other.name} are two people; you will not be asked again`,
        ...(eventId ? { undo: [eventId] } : {}),
      }),
    );
  if (merging)
    return (
      <li>
        <MergeView keep={contact} merge={other} onMerged={onMerged} onCancel={() => setMerging(false)} />
      </li>
    );
  return (
    <li className="flex flex-col gap-1.5">
      {showBoth ? <Who contact={contact} /> : null}
      <Who contact={other} />
      <Foreign text={likenessWords(duplicate.likeness)} className="text-small" />
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" onClick={() => setMerging(true)}>
          Same person…
        </Button>
        <Button size="small" disabled={busy} onClick={apart}>
          Not the same
        </Button>
      </div>
      <FailureAlert failure={failure} />
    </li>
  );
}

/** What tells people of one name apart. */
function Who({ contact: { name, jobTitle, companyName, emails, deadEmails } }: { contact: Contact }) {
  const known = [jobTitle, companyName, liveEmails({ emails, ...(deadEmails && { deadEmails }) })[0]]
    .filter(Boolean)
    .join(' · ');
  return (
    <p className="min-w-0">
      <Foreign text={name} className="font-medium" />
      {known ? <Foreign text={known} className="block truncate text-small text-dim" /> : null}
    </p>
  );
}
