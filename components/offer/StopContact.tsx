import { Ban } from 'lucide-react';
import { useState } from 'react';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import type { Contact } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { withCadenceEffects } from '../effect/with-cadence-effects';
import { FailureAlert } from '../failure/FailureAlert';
import { cancelledWords } from '../reply/cancelled-words';
import { ReasonForm } from '../stage/ReasonForm';
import { Button } from '../ui/Button';

/** The rep's own word that somebody is not to be written to any more. */
export function StopContact({ contact }: { contact: Contact }) {
  const [open, setOpen] = useState(false);
  const { run, busy, failure } = useCommand();
  if (contact.doNotContact) return null;
  const stop = async (reason: string) => {
    const done = await run(
      () => withCadenceEffects(setDoNotContact({ contactId: contact.id, reason })),
      ({ eventId, cancelled, cadenceWords }) => ({
        text: 'Marked as do not contact',
        details: [...cancelledWords(cancelled), ...cadenceWords],
        ...(eventId && { undo: [eventId] }),
      }),
    );
    return done !== undefined;
  };
  return (
    <>
      <Button size="small" look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Ban aria-hidden="true" size={13} />
        Do not contact…
      </Button>
      {open ? (
        <div className="basis-full">
          <ReasonForm
            draftKey={`${contact.id}:stop`}
            title="Do not contact"
            submit="Do not contact"
            busy={busy}
            onSubmit={stop}
            onCancel={() => setOpen(false)}
          />
        </div>
      ) : null}
      <FailureAlert failure={failure} />
    </>
  );
}
