import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { ThreadReading } from '@/storage/model/page-reading';
import type { PromotionPolicy } from '@/storage/model/promotion';
import { contactsByAddress } from '@/storage/queries/contacts-by-address';
import { loggedMessageIds } from '@/storage/queries/logged-message-ids';
import { Foreign } from '../ui/Foreign';
import { MessageList } from './MessageList';
import type { PageActions } from './page-actions';
import { ThreadContact } from './ThreadContact';
import { ThreadPeople } from './ThreadPeople';
import { threadPeople } from './thread-people';
import { UnknownAccount } from './UnknownAccount';

interface ThreadPageProps {
  reading: ThreadReading;
  actions: PageActions;
  policy: PromotionPolicy;
  onOpen: (contact: Contact) => void;
}

/** An open mail thread: who takes part, what is logged, and the contact it is about. Give it `key={reading.threadId}`. */
export function ThreadPage({ reading, actions, policy, onOpen }: ThreadPageProps) {
  const people = threadPeople(reading);
  const addresses = people.map(({ address }) => address);
  const known = useLiveQuery(() => contactsByAddress(addresses), [addresses.join()]);
  const logged = useLiveQuery(() => loggedMessageIds(reading.threadId), [reading.threadId]);
  const [chosen, setChosen] = useState<string>();
  if (!known || !logged) return null;
  const shown = people.find(({ address }) => address === chosen) ?? people.find(({ address }) => known.has(address));
  const contact = shown && known.get(shown.address);
  const thread = (
    <>
      <section aria-label="Thread" className="flex flex-col gap-2 px-3 py-3">
        <h2 className="text-lead font-semibold">
          <Foreign text={reading.subject?.value ?? '(no subject)'} className="line-clamp-3" />
        </h2>
        {reading.viewer ? null : <UnknownAccount />}
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
      <MessageList messages={reading.messages} />
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
    >
      {thread}
    </ThreadContact>
  );
}

const NONE: ReadonlySet<string> = new Set();
