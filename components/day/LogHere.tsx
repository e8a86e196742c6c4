import { useState } from 'react';
import type { DayEntry } from '@/storage/queries/my-day';
import { LogForm } from '../interaction/LogForm';
import { newLogDraft } from '../interaction/log-draft';

/** The form to log something with somebody of the day. */
export function LogHere({ entry, onClose }: { entry: DayEntry; onClose: () => void }) {
  const [draft, setDraft] = useState(() => newLogDraft(Date.now()));
  return <LogForm contactId={entry.contact.id} draft={draft} onDraft={setDraft} onClose={onClose} />;
}
