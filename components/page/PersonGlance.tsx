import type { Contact } from '@/storage/model/contact';
import type { SaveLeadResult } from '@/storage/model/lead-input';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { WayIcon } from '../interaction/WayIcon';
import { DoNotContactMark } from '../reply/DoNotContactMark';
import { StageChip } from '../stage/StageChip';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { saveNotice } from './save-notice';

interface PersonGlanceProps {
  name: string;
  about: string | undefined;
  /** The contact this is, when it is known. */
  contact: Contact | undefined;
  onSave: () => Promise<SaveLeadResult>;
  onOpen: (contact: Contact) => void;
}

/** One person: saved at a press, or what the contact is and the way to it. */
export function PersonGlance({ name, about, contact, onSave, onOpen }: PersonGlanceProps) {
  const { run, busy, failure } = useCommand();
  const save = () => run(onSave, (result) => saveNotice(name, result));
  return (
    <section aria-label={name} className="flex flex-col gap-2 px-3 py-2.5">
      <div className="flex items-center gap-2">
        <div className="flex min-w-0 flex-1 flex-col">
          <Foreign text={name} className="line-clamp-2 font-semibold" />
          {about ? <Foreign text={about} className="truncate text-small text-dim" /> : null}
        </div>
        {contact ? (
          <>
            <WayIcon twoWay={contact.twoWayAt !== undefined} />
            <DoNotContactMark contact={contact} />
            <StageChip stage={contact.stage} />
            <Button size="small" onClick={() => onOpen(contact)}>
              Open
            </Button>
          </>
        ) : (
          <Button look="primary" disabled={busy} onClick={save}>
            Save as lead
          </Button>
        )}
      </div>
      <FailureAlert failure={failure} />
    </section>
  );
}
