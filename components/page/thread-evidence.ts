import type { ContactId } from '@/storage/model/contact';
import type { Relationship } from '@/storage/model/relationship';
import { type ThreadChannel, threadInteractionId } from '@/storage/model/thread-interaction';
import { newestAnswer, type ThreadPerson } from '@/storage/model/thread-people';
import type { LoggedMessages } from '@/storage/queries/logged-message-ids';
import { type Evidence, evidenceOf } from '../qualification/evidence';
import { loggedNotice } from './logged-notice';
import type { PageActions } from './page-actions';

interface ThreadFacts {
  contactId: ContactId;
  relationship: Relationship;
  person: ThreadPerson;
  /** The messages that are logged against the contact. */
  logged: LoggedMessages;
  actions: PageActions;
  channel: ThreadChannel;
}

/** What speaks for a promotion while a thread is open: its newest answer when that is not logged yet, else what is logged. */
export function threadEvidence({ contactId, relationship, person, logged, actions, channel }: ThreadFacts): Evidence {
  const answer = newestAnswer(person);
  if (!answer) return evidenceOf(relationship);
  if (logged.has(answer.id)) return { ...evidenceOf(relationship), onPage: logged.get(answer.id) };
  return {
    ...evidenceOf(relationship),
    genuineInboundCount: relationship.genuineInboundCount + 1,
    at: answer.sentAt,
    text: answer.text ?? answer.snippet,
    logFirst: async () => {
      const result = await actions.log(contactId, person.key);
      return {
        interactionId: threadInteractionId(contactId, answer.id, channel),
        eventIds: loggedNotice(result).undo ?? [],
      };
    },
  };
}
