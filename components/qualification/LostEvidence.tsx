import type { Contact } from '@/storage/model/contact';
import { FailureAlert } from '../failure/FailureAlert';
import { useStageCommands } from '../stage/useStageCommands';
import { Button } from '../ui/Button';

/** A prospect without a real answer: promoted against the policy, or on an answer that turned out to be none. */
export function LostEvidence({ contact }: { contact: Contact }) {
  const { move, busy, failure } = useStageCommands(contact);
  return (
    <div className="flex flex-col items-start gap-2 rounded-md border border-warn bg-warn-soft p-2.5">
      <p className="text-warn">A prospect, but nothing that is logged counts as their answer.</p>
      <Button disabled={busy} onClick={() => move('lead', 'No real answer stands')}>
        Back to lead
      </Button>
      <FailureAlert failure={failure} />
    </div>
  );
}
