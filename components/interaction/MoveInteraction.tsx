import type { KeyboardEvent } from 'react';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import type { Contact } from '@/storage/model/contact';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { useCommand } from '../command/useCommand';
import { PickContact } from '../contact-search/PickContact';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';

/** Finds the contact whose interaction it really is. */
export function MoveInteraction({ entry, onClose }: { entry: TimelineEntry; onClose: () => void }) {
  const { run, busy, failure } = useCommand();
  const move = ({ id, name }: Contact) =>
    run(
      () => correctInteraction(entry.id, { movedTo: id }),
      ({ eventId }) => ({ text: `Moved to ${name}`, undo: [eventId] }),
    );
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <fieldset className="flex flex-col gap-2 rounded-md border border-line bg-raised p-2.5" onKeyDown={leave}>
      <legend className="sr-only">Whose is it</legend>
      <p className="text-small text-dim">Whose is it? What was logged stays as it is; it shows and counts there.</p>
      <PickContact search="" busy={busy} except={[entry.contactId]} onPick={move} />
      <FailureAlert failure={failure} />
      <Button size="small" className="self-start" onClick={onClose}>
        Cancel
      </Button>
    </fieldset>
  );
}
