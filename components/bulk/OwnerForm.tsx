import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { findWords } from '@/storage/queries/find-words';
import { Form } from '../ui/Form';
import { TextField } from '../ui/TextField';
import type { ChangeFormProps } from './BulkForm';
import { peopleWords } from './bulk-words';

/** Says whose contacts many are. */
export function OwnerForm({ count, busy, onChange, onCancel }: ChangeFormProps) {
  const known = useLiveQuery(findWords);
  const [name, setName] = useState('');
  const owner = name.trim();
  const send = () =>
    owner
      ? onChange({ what: 'owner', owner }, `belong to ${owner} now`)
      : onChange({ what: 'owner' }, 'have no owner now');
  return (
    <Form
      title={`Owner of ${peopleWords(count)}`}
      submit={owner ? 'Set owner' : 'Clear owner'}
      busy={busy}
      onSubmit={send}
      onCancel={onCancel}
    >
      <TextField
        label="Owner"
        hint="Left empty, they have no owner any more."
        maxLength={100}
        known={known?.owners ?? []}
        value={name}
        onChange={setName}
      />
    </Form>
  );
}
