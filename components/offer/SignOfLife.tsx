import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import type { Relationship } from '@/storage/model/relationship';
import { isSignOfLife, wayBackIn } from '@/storage/model/way-back-in';
import { historyOf } from '@/storage/queries/history-of';
import { FailureAlert } from '../failure/FailureAlert';
import { EvidenceLink } from '../interaction/EvidenceLink';
import { STAGE_WORDS } from '../stage/stage-words';
import { useStageCommands } from '../stage/useStageCommands';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';

/** More changes of stage than this nobody has behind them. */
const LOOKED_THROUGH = 500;
const LONGEST_WORDS = 160;

/** Somebody who is out of the funnel wrote after all: what they wrote, and the way back in as a suggestion. */
export function SignOfLife({ contact, relationship }: { contact: Contact; relationship: Relationship }) {
  const events = useLiveQuery(() => historyOf(contact.id, LOOKED_THROUGH), [contact.id]);
  const { bringBack, busy, failure } = useStageCommands(contact);
  const { evidence } = relationship;
  if (!events || !evidence || !isSignOfLife(contact, evidence)) return null;
  const to = wayBackIn(events);
  const words = (evidence.excerpt ?? evidence.subject ?? '').slice(0, LONGEST_WORDS).trim();
  return (
    <section
      aria-label="Sign of life"
      className="flex flex-col items-start gap-2 border-b border-accent bg-accent-soft px-3 py-2"
    >
      <p className="max-w-full">
        <strong className="font-semibold">A sign of life</strong> since {STAGE_WORDS[contact.stage].toLowerCase()}
        {words ? (
          <>
            : <Foreign text={`“${words}”`} className="line-clamp-3 wrap-anywhere" />
          </>
        ) : null}{' '}
        <EvidenceLink interactionId={evidence.id} />
      </p>
      <Button size="small" disabled={busy} onClick={() => bringBack(to, evidence.id, words)}>
        Back to {to}
      </Button>
      <FailureAlert failure={failure} />
    </section>
  );
}
