import type { ThreadReading } from '@/storage/model/page-reading';
import { Alert } from '../ui/Alert';
import { Foreign } from '../ui/Foreign';
import { ItsMe } from './AlsoMe';

interface UnknownAccountProps {
  site: ThreadReading['site'];
  /** The accounts that the page names, where they are different ones. */
  accounts?: string[] | undefined;
}

/** Why nothing of a thread can be logged while the open account is unknown, and what the rep can do about it. */
export function UnknownAccount({ site, accounts = [] }: UnknownAccountProps) {
  if (accounts.length > 1) return <DisputedAccount accounts={accounts} />;
  const isMail = site !== 'linkedin';
  return (
    <Alert tone="warn">
      <p className="font-semibold">Not logged: the open account could not be read.</p>
      <p>
        Without {isMail ? 'its address' : 'it'} Twoway cannot tell who wrote to whom, and does not guess. The messages
        are only shown. Reload the {isMail ? 'mail page' : 'conversation'},{' '}
        {isMail ? 'add your address under “Your own addresses” in the options, ' : ''}or log by hand on the contact.
      </p>
    </Alert>
  );
}

/** A mailbox of somebody else that the rep may open, for example. */
function DisputedAccount({ accounts }: { accounts: string[] }) {
  return (
    <Alert tone="warn">
      <p className="font-semibold">Whose mail is this? The page names {accounts.length} accounts.</p>
      <ul className="flex flex-col gap-1">
        {accounts.map((address) => (
          <li key={address} className="flex flex-wrap items-center justify-between gap-2">
            <Foreign text={address} />
            <ItsMe address={address} />
          </li>
        ))}
      </ul>
      <p>Mail from the address that you choose counts as yours from then on. Until then the messages are only shown.</p>
    </Alert>
  );
}
