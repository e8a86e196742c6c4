import type { Contact } from '@/storage/model/contact';
import { personLabel, type ThreadPerson } from '@/storage/model/thread-people';
import type { LoggedMessages } from '@/storage/queries/logged-message-ids';
import { WayIcon } from '../interaction/WayIcon';
import { DoNotContactMark } from '../reply/DoNotContactMark';
import { StageChip } from '../stage/StageChip';
import { Button } from '../ui/Button';
import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';
import { LogThread } from './LogThread';
import type { PageActions } from './page-actions';
import { UnknownParticipant } from './UnknownParticipant';

interface PersonOfThreadProps {
  person: ThreadPerson;
  /** The contact this is, when that is known. */
  contact: Contact | undefined;
  /** Ids of the thread's messages that are logged against that contact. */
  logged: LoggedMessages;
  /** Its details are shown below. */
  shown: boolean;
  onShow: (() => void) | undefined;
  onOpen: (contact: Contact) => void;
  actions: PageActions;
}

/** Somebody who takes part in the thread, with what can be done about them. */
export function PersonOfThread({ person, contact, logged, shown, onShow, onOpen, actions }: PersonOfThreadProps) {
  const name = contact?.name ?? personLabel(person);
  return (
    <li
      aria-label={name}
      className={classNames('flex flex-col gap-2 rounded-md border p-2.5', shown ? 'border-accent' : 'border-line')}
    >
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 flex-1 flex-col">
          <Foreign text={name} className="line-clamp-2 font-semibold" />
          {person.address && name !== person.address ? (
            <Foreign text={person.address} className="text-small text-dim" />
          ) : null}
        </div>
        {contact ? (
          <>
            <WayIcon twoWay={contact.twoWayAt !== undefined} />
            <DoNotContactMark contact={contact} />
            <StageChip stage={contact.stage} />
          </>
        ) : null}
      </div>
      {contact ? (
        <>
          <LogThread contact={contact} person={person} logged={logged} actions={actions} />
          <div className="-mx-2 -mb-1 flex">
            {onShow && !shown ? (
              <Button look="quiet" size="small" onClick={onShow}>
                Show below
              </Button>
            ) : null}
            <Button look="quiet" size="small" onClick={() => onOpen(contact)}>
              Open contact
            </Button>
          </div>
        </>
      ) : (
        <UnknownParticipant person={person} actions={actions} />
      )}
    </li>
  );
}
