import { useState } from 'react';
import { editContact } from '@/storage/commands/edit-contact';
import type { ContactId } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { MergeWithHolder } from '../duplicate/MergeWithHolder';
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
  const read = patchOf(field.id, draft);
  const save = async () => {
    if ('wrong' in read) return setWrong(read.wrong);
    setWrong(undefined);
    const saved = await run(
      () => editContact(contactId, read.patch),
      ({ eventId }) => (eventId ? { text: `${label} saved`, undo: [eventId] } : undefined),
    );
    if (saved) onClose();
  };
  const Control = field.several ? TextArea : TextField;
  const isTaken = failure?.code === 'taken' && 'patch' in read;
  return (
    <div className="flex flex-col gap-2">
      <Form title={`Edit ${label.toLowerCase()}`} submit="Save" busy={busy} onSubmit={save} onCancel={onClose}>
        <Control
          label={field.id === 'emails' || field.id === 'phones' ? `${label}, one a line` : label}
          value={draft}
          maxLength={field.maxLength}
          onChange={onDraft}
        />
        {wrong ? <Alert>{wrong}</Alert> : null}
        <FailureAlert failure={isTaken ? undefined : failure} />
      </Form>
      {isTaken ? <MergeWithHolder contactId={contactId} typed={read.patch} onMerged={onClose} /> : null}
    </div>
  );
}
