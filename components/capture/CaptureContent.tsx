import type { Contact } from '@/storage/model/contact';
import type { KeptCapture } from '@/storage/model/page-capture';
import { Alert } from '../ui/Alert';
import { CAPTURE_FAILURE_WORDS } from './capture-failure-words';
import { NoteForm } from './NoteForm';
import { ReadCapture } from './ReadCapture';

interface CaptureContentProps {
  kept: KeptCapture;
  onOpen: (contact: Contact) => void;
}

/** What the page says; or why it says nothing, and the note that can be written all the same. */
export function CaptureContent({ kept, onOpen }: CaptureContentProps) {
  const { outcome } = kept;
  if (outcome.status === 'reading') return <p role="status">Reading the page…</p>;
  if (outcome.status === 'read') return <ReadCapture kept={kept} capture={outcome.capture} onOpen={onOpen} />;
  return (
    <>
      <Alert tone="warn">
        <p>{CAPTURE_FAILURE_WORDS[outcome.failure]}</p>
        <p>You can still write a note.</p>
      </Alert>
      <NoteForm kept={kept} suggested={[]} />
    </>
  );
}
