import type { ContactId } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { LogForm } from './LogForm';
import { EMPTY_LOG_DRAFT, type LogDraft } from './log-draft';

/** The button that opens the form for logging by hand. The form stays open with its draft until it is saved or cancelled. */
export function LogByHand({ contactId }: { contactId: ContactId }) {
  const [draft, keep, drop] = useDraft<LogDraft>(`${contactId}:log`);
  if (!draft) {
    return (
      <Button className="self-start" onClick={() => keep(EMPTY_LOG_DRAFT)}>
        Log interaction
      </Button>
    );
  }
  return <LogForm contactId={contactId} draft={draft} onDraft={keep} onClose={drop} />;
}
