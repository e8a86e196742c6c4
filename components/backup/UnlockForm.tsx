import { useState } from 'react';
import { Form } from '../ui/Form';
import { TextField } from '../ui/TextField';

interface UnlockFormProps {
  /** Of the file. */
  name: string;
  onUnlock: (passphrase: string) => void;
  onCancel: () => void;
}

/** Asks for the passphrase of a locked backup. */
export function UnlockForm({ name, onUnlock, onCancel }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <Form
      title="This backup is locked"
      submit="Unlock"
      disabled={passphrase === ''}
      onSubmit={() => onUnlock(passphrase)}
      onCancel={onCancel}
    >
      <TextField
        label="Its passphrase"
        hint={name}
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={setPassphrase}
      />
    </Form>
  );
}
