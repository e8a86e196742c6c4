import type { Contact } from '@/storage/model/contact';
import type { NextTouch } from '@/storage/model/next-touch/propose-next-touch';
import { FailureAlert } from '../failure/FailureAlert';
import { StageChip } from '../stage/StageChip';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { touchQuestion } from './touch-words';
import { useTouchCommands } from './useTouchCommands';

interface LackingRowProps {
  contact: Contact;
  /** What is proposed, where something is. */
  touch: NextTouch | undefined;
  onOpen: (contact: Contact) => void;
}

/** One contact without a follow-up: who, and the proposal, kept at one press. */
export function LackingRow({ contact, touch, onOpen }: LackingRowProps) {
  const { keep, busy, failure } = useTouchCommands(contact.id);
  return (
    <li className="flex flex-col gap-1 border-t border-line px-3 py-1.5">
      <div className="flex items-center justify-between gap-2">
        <button
          type="button"
          className="min-w-0 truncate text-start font-semibold hover:underline"
          onClick={() => onOpen(contact)}
        >
          <Foreign text={contact.name} />
        </button>
        <StageChip stage={contact.stage} />
      </div>
      <div className="flex items-start justify-between gap-2">
        <p className="min-w-0 text-small text-dim">{touch ? touchQuestion(touch) : silenceWords(contact)}</p>
        {touch ? (
          <Button
            size="small"
            disabled={busy}
            aria-label={`Set for ${contact.name}`}
            onClick={() => keep(touch, touch)}
          >
            Set
          </Button>
        ) : null}
      </div>
      <FailureAlert failure={failure} />
    </li>
  );
}

function silenceWords({ touchPutAway }: Contact): string {
  return touchPutAway ? 'You said “not now”' : 'Nothing is proposed';
}
