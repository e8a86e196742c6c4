import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { LogForm } from '../interaction/LogForm';
import { type LogDraft, newLogDraft } from '../interaction/log-draft';

interface LogOutcomeProps {
  contact: Contact;
  outcome: 'answered' | 'meeting';
  onClose: () => void;
}

/** The form for what came of it, with its kind chosen. */
export function LogOutcome({ contact, outcome, onClose }: LogOutcomeProps) {
  const [draft, setDraft] = useState<LogDraft>(() => ({
    ...newLogDraft(Date.now()),
    kindId: outcome === 'meeting' ? 'meeting' : 'message:email:inbound',
  }));
  return <LogForm contactId={contact.id} draft={draft} onDraft={setDraft} onClose={onClose} />;
}
