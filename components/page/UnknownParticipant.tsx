import { useState } from 'react';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { PickContact } from './PickContact';
import type { PageActions } from './page-actions';
import { saveNotice } from './save-notice';
import type { ThreadPerson } from './thread-people';

/** Somebody in the thread who is not known by this address: a new lead, or a contact whose address this is too. */
export function UnknownParticipant({ person, actions }: { person: ThreadPerson; actions: PageActions }) {
  const [picking, setPicking] = useState(false);
  const { run, busy, failure } = useCommand();
  const save = () =>
    run(
      () => actions.save(person.address),
      (result) => saveNotice(person.name ?? person.address, result),
    );
  return (
    <>
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" disabled={busy} onClick={save}>
          Save as lead
        </Button>
        <Button aria-expanded={picking} onClick={() => setPicking(!picking)}>
          Pick a contact…
        </Button>
      </div>
      {picking ? <PickContact address={person.address} onClose={() => setPicking(false)} /> : null}
      <FailureAlert failure={failure} />
    </>
  );
}
