import { Ban } from 'lucide-react';
import { useState } from 'react';
import { liftDoNotContact } from '@/storage/commands/lift-do-not-contact';
import type { Contact } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { EvidenceLink } from '../interaction/EvidenceLink';
import { ReasonForm } from '../stage/ReasonForm';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';

/** That this person is not to be written to, since when and why; it can be lifted with a reason. */
export function DoNotContactBanner({ contact }: { contact: Contact }) {
  const [lifting, setLifting] = useState(false);
  const { run, busy, failure } = useCommand();
  const { doNotContact } = contact;
  if (!doNotContact) return null;
  const { at, reason, words, evidenceId } = doNotContact;
  const lift = async (why: string) => {
    const done = await run(
      () => liftDoNotContact(contact.id, why),
      ({ eventId }) => ({ text: 'Do not contact is lifted', ...(eventId && { undo: [eventId] }) }),
    );
    return done !== undefined;
  };
  return (
    <section
      aria-label="Do not contact"
      className="flex flex-col gap-2 border-b border-danger bg-danger-soft px-3 py-2 text-danger"
    >
      <div className="flex items-start gap-2">
        <Ban aria-hidden="true" size={18} className="mt-0.5 shrink-0" />
        <p className="min-w-0 flex-1">
          <strong className="font-semibold">Do not contact</strong>, since <Time at={at} precision="day" />
          {words ? (
            <>
              : “<Foreign text={words} />”
            </>
          ) : null}
          {reason ? (
            <>
              : <Foreign text={reason} />
            </>
          ) : null}{' '}
          {evidenceId ? <EvidenceLink interactionId={evidenceId} /> : null}
          <span className="block text-small">Twoway proposes no follow-up and no question to ask.</span>
        </p>
        <Button size="small" aria-expanded={lifting} onClick={() => setLifting(true)}>
          Lift…
        </Button>
      </div>
      {lifting ? (
        <ReasonForm
          draftKey={`${contact.id}:lift`}
          title="Lift do not contact"
          submit="Lift"
          busy={busy}
          onSubmit={lift}
          onCancel={() => setLifting(false)}
        />
      ) : null}
      <FailureAlert failure={failure} />
    </section>
  );
}
