import type { ContactId } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { EMPTY_LOG_DRAFT, type LogDraft, logDraftKey } from './log-draft';

/** Opens the form for logging by hand, and is gone while it is open. */
export function LogButton({ contactId }: { contactId: ContactId }) {
  const [draft, keep] = useDraft<LogDraft>(logDraftKey(contactId));
  if (draft) return null;
  return (
    <Button size="small" onClick={() => keep(EMPTY_LOG_DRAFT)}>
      Log interaction
    </Button>
  );
}
