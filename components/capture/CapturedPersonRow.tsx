import { capturedLead } from '@/storage/model/captured-lead';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { CapturedPerson } from '@/storage/model/page-capture';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { SameName } from '../page/SameName';
import { saveNotice } from '../page/save-notice';
import { StageChip } from '../stage/StageChip';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import type { CaptureSource } from './capture-source';
import { SaidOfPerson } from './SaidOfPerson';
import { saveCaptured } from './save-captured';

interface CapturedPersonRowProps {
  person: CapturedPerson;
  source: CaptureSource;
  contact: Contact | undefined;
  onSaved: (contactId: ContactId) => void;
  /** The rep said that a contact of the same name is this person. */
  onSame: (contact: Contact) => void;
  onOpen: (contact: Contact) => void;
}

/** Somebody of the page: a new lead at one press, or the contact who is known already. */
export function CapturedPersonRow({ person, source, contact, onSaved, onSame, onOpen }: CapturedPersonRowProps) {
  const { run, busy, failure } = useCommand();
  const name = person.name.value;
  const save = async () => {
    const saved = await run(
      () => saveCaptured(capturedLead(person), false, source),
      ({ result, later }) => saveNotice(name, result, later),
    );
    if (saved) onSaved(saved.result.contactId);
  };
  return (
    <li className="flex flex-col gap-1.5 border-t border-line py-2 first:border-t-0">
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 flex-1 flex-col">
          <h4 className="font-semibold" title={`Read from ${person.name.source}`}>
            <Foreign text={name} className="line-clamp-2" />
          </h4>
          <SaidOfPerson person={person} />
        </div>
        {contact ? (
          <span className="flex shrink-0 items-center gap-1.5">
            <StageChip stage={contact.stage} />
            <Button size="small" aria-label={`Open ${contact.name}`} onClick={() => onOpen(contact)}>
              Open
            </Button>
          </span>
        ) : (
          <Button size="small" disabled={busy} aria-label={`Save ${name} as lead`} onClick={save}>
            Save as lead
          </Button>
        )}
      </div>
      {contact ? null : <SameName name={name} canBe={() => true} busy={busy} onPick={onSame} />}
      <FailureAlert failure={failure} />
    </li>
  );
}
