import { setBuyingRole } from '@/storage/commands/set-buying-role';
import { type BuyingRole, buyingRoleSchema } from '@/storage/model/buying-role';
import type { Contact } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { SelectField } from '../ui/SelectField';
import { BUYING_ROLE_WORDS } from './buying-role-words';

const OPTIONS: { value: BuyingRole | ''; label: string }[] = [
  { value: '', label: 'No role' },
  ...buyingRoleSchema.options.map((value) => ({ value, label: BUYING_ROLE_WORDS[value] })),
];

/** What this contact is in the buying group, to be chosen. */
export function BuyingRoleField({ contact }: { contact: Contact }) {
  const { run, failure } = useCommand();
  const choose = (role: BuyingRole | '') =>
    run(
      () => setBuyingRole({ contactId: contact.id, role: role || undefined }),
      ({ eventId }) =>
        eventId
          ? {
              text: role ? `${contact.name}: ${BUYING_ROLE_WORDS[role]}` : `${contact.name} has no role now`,
              undo: [eventId],
            }
          : undefined,
    );
  return (
    <>
      <SelectField label="Their part" options={OPTIONS} value={contact.buyingRole ?? ''} onChange={choose} />
      <FailureAlert failure={failure} />
    </>
  );
}
