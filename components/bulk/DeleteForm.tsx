import { RemovalOfDeals } from '../deal/RemovalOfDeals';
import { Form } from '../ui/Form';
import { peopleWords } from './bulk-words';

interface DeleteFormProps {
  ids: readonly string[];
  busy: boolean;
  onDelete: () => void;
  onCancel: () => void;
}

/** Asks once, with the number, and what it means for deals. */
export function DeleteForm({ ids, busy, onDelete, onCancel }: DeleteFormProps) {
  const count = ids.length;
  return (
    <Form
      title={`Delete ${peopleWords(count)}?`}
      submit={`Delete ${peopleWords(count)}`}
      busy={busy}
      onSubmit={onDelete}
      onCancel={onCancel}
    >
      <p>All that is kept of them goes: interactions, answers, follow-ups, notes. Undo brings all of it back.</p>
      <RemovalOfDeals contactIds={ids} />
    </Form>
  );
}
