import type { Contact, ContactId } from '@/storage/model/contact';
import type { LogThreadResult } from '@/storage/model/log-input';
import type { PersonKey, ThreadPerson } from '@/storage/model/thread-people';
import type { LoggedMessages } from '@/storage/queries/logged-message-ids';
import { useCommand } from '../command/useCommand';
import type { Said } from '../command/useNotices';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import type { PageActions } from './page-actions';

interface LogWithAllProps {
  people: ThreadPerson[];
  /** Contacts by the person's key. */
  known: Map<PersonKey, Contact>;
  logged: Map<ContactId, LoggedMessages>;
  actions: PageActions;
}

/** Logs the thread with every contact who takes part, each with the messages that are theirs; nothing while that is one or none. */
export function LogWithAll({ people, known, logged, actions }: LogWithAllProps) {
  const { run, busy, failure } = useCommand();
  const behind = people.flatMap(({ key, messages }) => {
    const contact = known.get(key);
    const isBehind = contact && messages.some(({ id }) => !logged.get(contact.id)?.has(id));
    return isBehind ? [{ key, contact }] : [];
  });
  if (behind.length < 2) return null;
  const log = () =>
    run(async () => {
      const results: LogThreadResult[] = [];
      for (const { key, contact } of behind) results.push(await actions.log(contact.id, key));
      return results;
    }, loggedWithAll);
  return (
    <>
      <Button className="self-start" disabled={busy} onClick={log}>
        Log with all {behind.length}
      </Button>
      <FailureAlert failure={failure} />
    </>
  );
}

/** One notice and one Undo for all, the last one first. */
function loggedWithAll(results: LogThreadResult[]): Said {
  const count = results.reduce((sum, { logged }) => sum + logged, 0);
  return {
    text: `${count} logged with ${results.length} contacts`,
    undo: results.flatMap(({ eventId }) => eventId ?? []).toReversed(),
  };
}
