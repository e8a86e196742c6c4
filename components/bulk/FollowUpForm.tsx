import { useState } from 'react';
import { Form } from '../ui/Form';
import { TextField } from '../ui/TextField';
import { shortTime } from '../ui/time-words';
import { useReadWhen } from '../when/useReadWhen';
import { WhenField } from '../when/WhenField';
import type { ChangeFormProps } from './BulkForm';
import { peopleWords } from './bulk-words';

/** Sets a follow-up on many, beside those that they have. */
export function FollowUpForm({ count, busy, onChange, onCancel }: ChangeFormProps) {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const reading = useReadWhen(text, undefined);
  const due = reading.read.is === 'moment' ? reading.read : undefined;
  const send = () => {
    if (!due) return;
    const said = note.trim() ? { note: note.trim() } : {};
    onChange({ what: 'followUp', due: due.when, ...said }, `have a follow-up ${shortTime(due.at)}`);
  };
  return (
    <Form
      title={`Follow-up with ${peopleWords(count)}`}
      submit="Set follow-ups"
      busy={busy}
      disabled={!due}
      onSubmit={send}
      onCancel={onCancel}
    >
      <WhenField label="When" labelShown text={text} reading={reading} onText={setText} onKeep={send} />
      <TextField label="Note (optional)" maxLength={2_000} value={note} onChange={setNote} />
    </Form>
  );
}
