import { useState } from 'react';
import { editContact } from '@/storage/commands/edit-contact';
import type { ContactId } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { fieldLabel } from '../field/field-labels';
import { Alert } from '../ui/Alert';
import { Form } from '../ui/Form';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { type EditableField, patchOf } from './editable-fields';

interface FieldEditorProps {
  contactId: ContactId;
  field: EditableField;
  draft: string;
  onDraft: (draft: string) => void;
  onClose: () => void;
}

/** The box for one field. What was typed stays until it is saved or cancelled. */
export function FieldEditor({ contactId, field, draft, onDraft, onClose }: FieldEditorProps) {
  const { run, busy, failure } = useCommand();
  const [wrong, setWrong] = useState<string>();
  const label = fieldLabel(field.id);
  const save = async () => {
    const read = patchOf(field.id, draft);
    if ('wrong' in read) return setWrong(read.wrong);
    setWrong(undefined);
    const saved = await run(
      () => editContact(contactId, read.patch),
      ({ eventId }) => (eventId ? { text: `${label} saved`, undo: [eventId] } : undefined),
    );
    if (saved) onClose();
  };
  const Control = field.several ? TextArea : TextField;
  return (
    <Form title={`Edit ${label.toLowerCase()}`} submit="Save" busy={busy} onSubmit={save} onCancel={onClose}>
      <Control
        label={field.id === 'emails' || field.id === 'phones' ? `${label}, one a line` : label}
        value={draft}
        maxLength={field.maxLength}
        onChange={onDraft}
      />
      {wrong ? <Alert>{wrong}</Alert> : null}
      <FailureAlert failure={failure} />
    </Form>
  );
}
