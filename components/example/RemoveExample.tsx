import { removeExample } from '@/storage/commands/remove-example';
import type { ExamplePipeline } from '@/storage/queries/example-pipeline';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';

interface RemoveExampleProps {
  example: ExamplePipeline;
  onLeave: () => void;
}

/** Says what goes with the example, then removes it whole. */
export function RemoveExample({ example: { contacts, doneSince, sharedDeals }, onLeave }: RemoveExampleProps) {
  const { busy, failure, run } = useCommand();
  const remove = () =>
    run(removeExample, ({ removed, eventId }) => ({
      text: `Removed the example pipeline: ${removed} fictional people`,
      undo: [eventId],
    }));
  return (
    <fieldset aria-label="Remove the example pipeline" className="flex flex-wrap items-center gap-2">
      <p>
        {contacts} fictional people go, with their deals, templates, content and all that is kept of them
        {doneWords(doneSince)}. Your own contacts stay{sharedWords(sharedDeals)}.
      </p>
      <Button size="small" look="danger" disabled={busy} onClick={remove} autoFocus>
        Remove all {contacts}
      </Button>
      <Button size="small" look="quiet" onClick={onLeave}>
        Keep them
      </Button>
      <FailureAlert failure={failure} />
    </fieldset>
  );
}

function doneWords(doneSince: number): string {
  if (doneSince === 0) return '';
  return doneSince === 1
    ? ', and the one thing you did with them since'
    : `, and the ${doneSince} things you did with them since`;
}

function sharedWords(sharedDeals: number): string {
  if (sharedDeals === 0) return '';
  return sharedDeals === 1
    ? ', and so does the one deal that they share with the example'
    : `, and so do the ${sharedDeals} deals that they share with the example`;
}
