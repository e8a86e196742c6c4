import { Form } from '../ui/Form';
import { peopleWords } from './bulk-words';

interface DeleteFormProps {
  count: number;
  busy: boolean;
  onDelete: () => void;
  onCancel: () => void;
}

/** Asks once, with the number. */
export function DeleteForm({ count, busy, onDelete, onCancel }: DeleteFormProps) {
  return (
    <Form
      title={`Delete ${peopleWords(count)}?`}
      submit={`Delete ${peopleWords(count)}`}
      busy={busy}
      onSubmit={onDelete}
      onCancel={onCancel}
    >
      <p>All that is kept of them goes: interactions, answers, follow-ups, notes. Undo brings all of it back.</p>
    </Form>
  );
}
