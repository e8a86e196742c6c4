import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { KeptCapture, PageCapture } from '@/storage/model/page-capture';
import { companyByName } from '@/storage/queries/company-by-name';
import { CapturedCompany } from './CapturedCompany';
import { CapturedPeople } from './CapturedPeople';
import { captureSource } from './capture-source';
import { NoteForm } from './NoteForm';
import { suggestedLead } from './suggested-lead';
import { TypeCaptured } from './TypeCaptured';
import { useCaptureDraft } from './useCaptureDraft';
import { useKnownPeople } from './useKnownPeople';
import { useSuggestedSubjects } from './useSuggestedSubjects';

interface ReadCaptureProps {
  kept: KeptCapture;
  capture: PageCapture;
  beside: ContactId | undefined;
  onOpen: (contact: Contact) => void;
}

/** A page that was read: its text as a note, its people as leads, its organization as a company. */
export function ReadCapture({ kept, capture, beside, onOpen }: ReadCaptureProps) {
  const [{ saved }] = useCaptureDraft(kept.at);
  const { persons, organization } = capture;
  const contacts = useKnownPeople(persons, saved);
  const name = organization?.name.value;
  const company = useLiveQuery(() => (name ? companyByName(name) : undefined), [name]);
  const source = captureSource(kept);
  const suggested = useSuggestedSubjects(beside, contacts ?? [], company);
  return (
    <>
      <NoteForm kept={kept} suggested={suggested} />
      {contacts ? <CapturedPeople persons={persons} contacts={contacts} source={source} onOpen={onOpen} /> : null}
      <TypeCaptured suggested={suggestedLead(capture)} source={source} />
      {organization ? <CapturedCompany organization={organization} company={company} /> : null}
    </>
  );
}
