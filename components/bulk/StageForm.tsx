import { useState } from 'react';
import { STAGES, type Stage } from '@/storage/model/stage';
import { STAGE_WORDS } from '../stage/stage-words';
import { Form } from '../ui/Form';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import type { ChangeFormProps } from './BulkForm';
import { peopleWords } from './bulk-words';

const CHOICES = STAGES.map((value) => ({ value, label: STAGE_WORDS[value] }));

/** Moves many to a stage; why is asked, as it is of one. */
export function StageForm({ count, busy, onChange, onCancel }: ChangeFormProps) {
  const [to, setTo] = useState<Stage>('nurture');
  const [reason, setReason] = useState('');
  const send = () =>
    onChange({ what: 'stage', to, reason: reason.trim() }, `moved to ${STAGE_WORDS[to].toLowerCase()}`);
  return (
    <Form
      title={`Stage of ${peopleWords(count)}`}
      submit="Move"
      busy={busy}
      disabled={!reason.trim()}
      onSubmit={send}
      onCancel={onCancel}
    >
      <div className="flex flex-wrap gap-3">
        <SelectField label="Stage" options={CHOICES} value={to} onChange={setTo} />
        <TextField label="Reason" maxLength={2_000} value={reason} onChange={setReason} />
      </div>
    </Form>
  );
}
