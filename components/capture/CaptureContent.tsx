import type { Contact, ContactId } from '@/storage/model/contact';
import type { KeptCapture } from '@/storage/model/page-capture';
import { Alert } from '../ui/Alert';
import { CAPTURE_FAILURE_WORDS } from './capture-failure-words';
import { NoteForm } from './NoteForm';
import { ReadCapture } from './ReadCapture';
import { useSuggestedSubjects } from './useSuggestedSubjects';

const NOBODY: readonly Contact[] = [];

interface CaptureContentProps {
  kept: KeptCapture;
  beside: ContactId | undefined;
  onOpen: (contact: Contact) => void;
}

/** What the page says; or why it says nothing, and the note that can be written all the same. */
export function CaptureContent({ kept, beside, onOpen }: CaptureContentProps) {
  const { outcome } = kept;
  const suggested = useSuggestedSubjects(beside, NOBODY, undefined);
  if (outcome.status === 'reading') return <p role="status">Reading the page…</p>;
  if (outcome.status === 'read')
    return <ReadCapture kept={kept} capture={outcome.capture} beside={beside} onOpen={onOpen} />;
  return (
    <>
      <Alert tone="warn">
        <p>{CAPTURE_FAILURE_WORDS[outcome.failure]}</p>
        <p>You can still write a note.</p>
      </Alert>
      <NoteForm kept={kept} suggested={suggested} />
    </>
  );
}
