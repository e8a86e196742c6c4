import type { ContactId } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { LogForm } from './LogForm';
import { type LogDraft, logDraftKey } from './log-draft';

/** The form for logging by hand; it stays open with its draft until it is saved or cancelled. */
export function LogByHand({ contactId }: { contactId: ContactId }) {
  const [draft, keep, drop] = useDraft<LogDraft>(logDraftKey(contactId));
  return draft ? <LogForm contactId={contactId} draft={draft} onDraft={keep} onClose={drop} /> : null;
}
