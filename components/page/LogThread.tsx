import type { Contact } from '@/storage/model/contact';
import type { ThreadPerson } from '@/storage/model/thread-people';
import { countReasons } from '@/storage/model/why-not-logged';
import type { LoggedMessages } from '@/storage/queries/logged-message-ids';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { loggedNotice } from './logged-notice';
import { notLoggedWords } from './not-logged-words';
import type { PageActions } from './page-actions';

interface LogThreadProps {
  contact: Contact;
  person: ThreadPerson;
  logged: LoggedMessages;
  actions: PageActions;
}

/** Logs the thread's messages with one contact, and says how many are new. */
export function LogThread({ contact, person, logged, actions }: LogThreadProps) {
  const { run, busy, failure } = useCommand();
  const already = person.messages.filter(({ id }) => logged.has(id)).length;
  const fresh = person.messages.length - already;
  const whyNot = person.notLogged.filter((why) => why !== 'folded');
  const log = () => run(() => actions.log(contact.id, person.key), loggedNotice);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Button look={fresh > 0 ? 'primary' : 'plain'} disabled={busy || fresh === 0} onClick={log}>
          Log interaction
        </Button>
        <span className="text-small text-dim">
          {fresh} new, {already} already logged
        </span>
      </div>
      {notLoggedWords(countReasons(whyNot)).map((words) => (
        <p key={words} className="text-small text-dim">
          {words}.
        </p>
      ))}
      <FailureAlert failure={failure} />
    </>
  );
}
