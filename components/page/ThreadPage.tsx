import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { ThreadReading } from '@/storage/model/page-reading';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { type PersonKey, threadPeople } from '@/storage/model/thread-people';
import { UNSENT } from '@/storage/model/without-future';
import { contactsOfPeople } from '@/storage/queries/contacts-of-people';
import { type LoggedMessages, loggedMessageIds } from '@/storage/queries/logged-message-ids';
import { Foreign } from '../ui/Foreign';
import { LogWithAll } from './LogWithAll';
import { MessageList } from './MessageList';
import type { PageActions } from './page-actions';
import { ThreadContact } from './ThreadContact';
import { ThreadPeople } from './ThreadPeople';
import { UnknownAccount } from './UnknownAccount';
import { UnknownMembers } from './UnknownMembers';

interface ThreadPageProps {
  reading: ThreadReading;
  actions: PageActions;
  policy: PromotionPolicy;
  onOpen: (contact: Contact) => void;
}

/** An open thread: who takes part, what is logged, and the contact it is about. Give it `key={reading.threadId}`. */
export function ThreadPage({ reading, actions, policy, onOpen }: ThreadPageProps) {
  const people = threadPeople(reading);
  const known = useLiveQuery(() => contactsOfPeople(people), [people.map(({ key }) => key).join()]);
  const logged = useLiveQuery(() => loggedMessageIds(reading.threadId), [reading.threadId]);
  const [chosen, setChosen] = useState<PersonKey>();
  if (!known || !logged) return null;
  const shown = people.find(({ key }) => key === chosen) ?? people.find(({ key }) => known.has(key));
  const contact = shown && known.get(shown.key);
  const thread = (
    <>
      <section aria-label="Thread" className="flex flex-col gap-2 px-3 py-3">
        <h2 className="text-lead font-semibold">
          <Foreign
            text={reading.subject?.value ?? (reading.site === 'linkedin' ? 'Conversation' : '(no subject)')}
            className="line-clamp-3"
          />
        </h2>
        {reading.viewer ? null : <UnknownAccount site={reading.site} accounts={reading.accounts} />}
        {reading.viewer && reading.site === 'linkedin' && people.length === 0 ? <UnknownMembers /> : null}
        <LogWithAll people={people} known={known} logged={logged} actions={actions} />
        <ThreadPeople
          people={people}
          known={known}
          logged={logged}
          shown={contact ? shown : undefined}
          onShow={setChosen}
          onOpen={onOpen}
          actions={actions}
        />
      </section>
      <MessageList
        messages={reading.messages}
        hasOlder={reading.missing.includes('olderMessages')}
        hasUnsent={reading.missing.includes(UNSENT)}
      />
    </>
  );
  if (!contact) return thread;
  return (
    <ThreadContact
      key={contact.id}
      contactId={contact.id}
      person={shown}
      logged={logged.get(contact.id) ?? NONE}
      actions={actions}
      policy={policy}
      channel={reading.site === 'linkedin' ? 'linkedin' : 'email'}
    >
      {thread}
    </ThreadContact>
  );
}

const NONE: LoggedMessages = new Map();
