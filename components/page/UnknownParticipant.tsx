import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { memberKeyOf } from '@/storage/model/member-key';
import { personLabel, type ThreadPerson } from '@/storage/model/thread-people';
import { useCommand } from '../command/useCommand';
import { PickContact } from '../contact-search/PickContact';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { AlsoMe } from './AlsoMe';
import type { PageActions } from './page-actions';
import { SameName } from './SameName';
import { saveNotice } from './save-notice';
import { usePickContact } from './usePickContact';

/** Somebody in the thread who is not known: a new lead, or a contact who is meant as well. */
export function UnknownParticipant({ person, actions }: { person: ThreadPerson; actions: PageActions }) {
  const [picking, setPicking] = useState(false);
  const { run, busy, failure } = useCommand();
  const picked = usePickContact(person, actions);
  const save = () =>
    run(
      () => actions.save(person.key),
      (result) => saveNotice(personLabel(person), result),
    );
  const pick = async (contact: Contact) => {
    if (await picked.pick(contact)) setPicking(false);
  };
  const isNamedOnly = !person.address && !person.memberId;
  return (
    <>
      <SameName
        name={person.name ?? ''}
        canBe={(contact) => !person.memberId || !contact[memberKeyOf(person.memberId)]}
        busy={picked.busy}
        onPick={pick}
      />
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" disabled={busy} onClick={save}>
          Save as lead
        </Button>
        <Button aria-expanded={picking} onClick={() => setPicking(!picking)}>
          Pick a contact…
        </Button>
        {person.address ? <AlsoMe address={person.address} /> : null}
      </div>
      {picking ? (
        <PickContact search={isNamedOnly ? (person.name ?? '') : ''} busy={picked.busy} onPick={pick} />
      ) : null}
      <FailureAlert failure={failure ?? picked.failure} />
    </>
  );
}
