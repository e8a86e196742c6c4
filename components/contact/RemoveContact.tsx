import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { removeContact } from '@/storage/commands/remove-contact';
import type { Contact } from '@/storage/model/contact';
import { dealsOf } from '@/storage/queries/deals-of';
import { useCommand } from '../command/useCommand';
import { RemovalOfDeals } from '../deal/RemovalOfDeals';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Form } from '../ui/Form';

/** Removes the contact with its timeline; the notice that follows can undo it. Who has deals is asked about first. */
export function RemoveContact({ contact }: { contact: Contact }) {
  const [asking, setAsking] = useState(false);
  const { run, busy, failure } = useCommand();
  const remove = () =>
    run(
      () => removeContact(contact.id),
      ({ eventId }) => ({ text: `${contact.name} was removed`, undo: [eventId] }),
    );
  const deals = useLiveQuery(() => dealsOf(contact.id), [contact.id]);
  return (
    <div className="flex flex-col items-end gap-2">
      <Button
        look="danger"
        size="small"
        disabled={busy || !deals}
        onClick={deals?.length ? () => setAsking(true) : remove}
      >
        Remove contact
      </Button>
      {asking ? (
        <Form
          title={`Remove ${contact.name}?`}
          submit="Remove with all that is kept"
          busy={busy}
          onSubmit={remove}
          onCancel={() => setAsking(false)}
        >
          <p>The timeline, answers, follow-ups and notes go along. Undo brings all of it back.</p>
          <RemovalOfDeals contactIds={[contact.id]} />
        </Form>
      ) : null}
      <FailureAlert failure={failure} />
    </div>
  );
}
