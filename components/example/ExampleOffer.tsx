import { addExample } from '@/storage/commands/add-example';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';

/** Adds fictional people to look around with. For where there is nobody yet. */
export function ExampleOffer() {
  const { busy, failure, run } = useCommand();
  const add = () =>
    run(addExample, ({ added, eventId }) => ({
      text: `Added an example pipeline of ${added} fictional people`,
      undo: [eventId],
    }));
  return (
    <div className="flex flex-col items-start gap-2">
      <p>Or look around first, with fictional people. They can be removed whole at any time.</p>
      <Button disabled={busy} onClick={add}>
        Add an example pipeline
      </Button>
      <FailureAlert failure={failure} />
    </div>
  );
}
