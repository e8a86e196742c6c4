import { useEffect, useRef } from 'react';
import type { ContactId } from '@/storage/model/contact';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { type LogDraft, logDraftKey, newLogDraft } from './log-draft';

/** Opens the form for logging by hand, and is gone while it is open. */
export function LogButton({ contactId }: { contactId: ContactId }) {
  const [draft, keep] = useDraft<LogDraft>(logDraftKey(contactId));
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = draft !== undefined;
  useEffect(() => {
    // The form had the focus; this is where it was opened.
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return null;
  return (
    <Button ref={button} size="small" onClick={() => keep(newLogDraft(Date.now()))}>
      Log interaction
    </Button>
  );
}
