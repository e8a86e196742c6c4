import { useLiveQuery } from 'dexie-react-hooks';
import { contactById } from '@/storage/queries/contact-by-id';
import type { TimelineEntry } from '@/storage/queries/timeline-of';
import { IntentChips } from '../reply/IntentChips';
import { useIntents } from '../reply/useIntents';
import { ReplyOffers } from './ReplyOffers';

interface EntryReplyProps {
  entry: TimelineEntry;
  /** The newest message of theirs: what it asks for is still open. */
  newest: boolean;
}

/** What an inbound interaction says, and what can be done about it. */
export function EntryReply({ entry, newest }: EntryReplyProps) {
  const contact = useLiveQuery(() => contactById(entry.contactId), [entry.contactId]);
  const read = entry.genuine && entry.excerpt ? [{ id: entry.id, text: entry.excerpt, sentAt: entry.at }] : [];
  const intents = useIntents(read).get(entry.id) ?? [];
  return (
    <>
      <IntentChips intents={intents} />
      {contact && (newest || entry.absence) ? (
        <ReplyOffers contact={contact} entry={entry} intents={newest ? intents : []} />
      ) : null}
    </>
  );
}

/** For the timeline. */
export function replyOf(entry: TimelineEntry, newest: boolean) {
  return <EntryReply entry={entry} newest={newest} />;
}
