import { removeContact } from '@/storage/commands/remove-contact';
import type { Contact } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';

/** Removes the contact with its timeline; the notice that follows can undo it. */
export function RemoveContact({ contact }: { contact: Contact }) {
  const { run, busy, failure } = useCommand();
  const remove = () =>
    run(
      () => removeContact(contact.id),
      ({ eventId }) => ({ text: `${contact.name} was removed`, undo: [eventId] }),
    );
  return (
    <>
      <Button look="danger" size="small" className="self-end" disabled={busy} onClick={remove}>
        Remove contact
      </Button>
      <FailureAlert failure={failure} />
    </>
  );
}
