import { reviveAddress } from '@/storage/commands/revive-address';
import type { Contact } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';

/** Addresses that mail does not reach any more; one that does after all is said so at a press. */
export function DeadAddresses({ contact }: { contact: Contact }) {
  const { run, busy, failure } = useCommand();
  const dead = (contact.deadEmails ?? []).filter((address) => contact.emails.includes(address));
  if (dead.length === 0) return null;
  const revive = (address: string) =>
    run(
      () => reviveAddress(contact.id, address),
      ({ eventId }) => ({ text: `${address} counts as alive`, ...(eventId && { undo: [eventId] }) }),
    );
  return (
    <>
      <ul aria-label="Dead addresses" className="flex flex-col gap-0.5">
        {dead.map((address) => (
          <li key={address} className="flex flex-wrap items-center gap-x-2 text-small text-danger">
            <s>
              <Foreign text={address} />
            </s>
            <span>mail to it bounced</span>
            <Button look="quiet" size="small" disabled={busy} onClick={() => revive(address)}>
              It works
            </Button>
          </li>
        ))}
      </ul>
      <FailureAlert failure={failure} />
    </>
  );
}
