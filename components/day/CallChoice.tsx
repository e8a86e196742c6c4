import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { CallOutcome } from '@/storage/model/interaction';
import { KeyChoice } from '../ui/KeyChoice';
import { TextField } from '../ui/TextField';
import { CALL_OUTCOMES, callWords } from './call-words';
import { PhoneLinks } from './PhoneLinks';

interface CallChoiceProps {
  contact: Contact;
  busy: boolean;
  onChoose: (outcome: CallOutcome, note: string, key: string) => void;
  onLeave: () => void;
}

/** A call: the numbers to press, a note, and how it went, which logs it. */
export function CallChoice({ contact, busy, onChoose, onLeave }: CallChoiceProps) {
  const [note, setNote] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  return (
    <KeyChoice
      label="How did the call go?"
      options={CALL_OUTCOMES.map((id) => ({ id, words: callWords(id) }))}
      busy={busy}
      onChoose={(id) => onChoose(id as CallOutcome, note, key)}
      onLeave={onLeave}
    >
      <PhoneLinks phones={contact.phones} />
      <TextField label="Note (optional)" maxLength={5_000} value={note} onChange={setNote} />
    </KeyChoice>
  );
}
