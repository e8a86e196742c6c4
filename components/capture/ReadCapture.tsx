import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import type { KeptCapture, PageCapture } from '@/storage/model/page-capture';
import { companyByName } from '@/storage/queries/company-by-name';
import { CapturedCompany } from './CapturedCompany';
import { CapturedPeople } from './CapturedPeople';
import type { ChosenSubject } from './capture-draft';
import { captureSource } from './capture-source';
import { NoteForm } from './NoteForm';
import { suggestedLead } from './suggested-lead';
import { TypeCaptured } from './TypeCaptured';
import { useCaptureDraft } from './useCaptureDraft';
import { useKnownPeople } from './useKnownPeople';

const SUGGESTED = 3;

interface ReadCaptureProps {
  kept: KeptCapture;
  capture: PageCapture;
  onOpen: (contact: Contact) => void;
}

/** A page that was read: its text as a note, its people as leads, its organization as a company. */
export function ReadCapture({ kept, capture, onOpen }: ReadCaptureProps) {
  const [{ saved }] = useCaptureDraft(kept.at);
  const { persons, organization } = capture;
  const contacts = useKnownPeople(persons, saved) ?? [];
  const name = organization?.name.value;
  const company = useLiveQuery(() => (name ? companyByName(name) : undefined), [name]);
  const source = captureSource(kept);
  const known = contacts.filter((contact) => contact !== undefined).slice(0, SUGGESTED);
  const suggested: ChosenSubject[] = [
    ...known.map((contact) => ({ contactId: contact.id, label: contact.name })),
    ...(company ? [{ companyId: company.id, label: company.name }] : []),
  ];
  return (
    <>
      <NoteForm kept={kept} suggested={suggested} />
      <CapturedPeople persons={persons} contacts={contacts} source={source} onOpen={onOpen} />
      <TypeCaptured suggested={suggestedLead(capture)} source={source} />
      {organization ? <CapturedCompany organization={organization} company={company} /> : null}
    </>
  );
}
