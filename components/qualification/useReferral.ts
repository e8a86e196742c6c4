import { saveReferral } from '@/storage/commands/save-referral';
import { setBuyingRole } from '@/storage/commands/set-buying-role';
import type { BuyingRole } from '@/storage/model/buying-role';
import type { Contact } from '@/storage/model/contact';
import { useCommand } from '../command/useCommand';

/** The right stakeholder as typed, and what the contact who named them is kept as. */
export interface Referral {
  name: string;
  email: string;
  jobTitle: string;
  /** Empty leaves the role as it is. */
  keepAs: BuyingRole | '';
}

/** Saves whom a contact named as a lead. `save` is true when it was done. */
export function useReferral(contact: Contact) {
  const { run, busy, failure } = useCommand();
  const carryOut = async ({ name, email, jobTitle, keepAs }: Referral) => {
    const person = { name: name.trim(), email: email.trim() || undefined, jobTitle: jobTitle.trim() || undefined };
    const saved = await saveReferral({ fromContactId: contact.id, ...person });
    const kept = keepAs ? await setBuyingRole({ contactId: contact.id, role: keepAs }) : {};
    return [kept.eventId, saved.eventId].filter((id) => id !== undefined);
  };
  const save = async (referral: Referral) => {
    const undo = await run(
      () => carryOut(referral),
      (events) => ({ text: `${referral.name.trim()} is saved as a lead`, undo: events }),
    );
    return undo !== undefined;
  };
  return { save, busy, failure };
}
