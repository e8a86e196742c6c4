import { saveReferral } from '@/storage/commands/save-referral';
import { setBuyingRole } from '@/storage/commands/set-buying-role';
import type { BuyingRole } from '@/storage/model/buying-role';
import type { Contact } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import { BUYING_ROLE_WORDS } from '../buying-group/buying-role-words';
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
    const undo = [kept.eventId, saved.eventId].filter((id) => id !== undefined);
    const text = saved.created
      ? `${person.name} is saved as a lead`
      : knownWords(await contactById(saved.contactId), contact);
    return { text, details: keepAs ? [`${contact.name} is kept as ${BUYING_ROLE_WORDS[keepAs]}`] : [], undo };
  };
  const save = async (referral: Referral) => {
    const done = await run(
      () => carryOut(referral),
      (said) => said,
    );
    return done !== undefined;
  };
  return { save, busy, failure };
}

/** Somebody who is known was only linked, or had been named by another one before. */
function knownWords(known: Contact | undefined, from: Contact): string {
  const name = known?.name ?? 'This person';
  return known?.referredBy === from.id
    ? `${name} was known already, and is linked now as named by ${from.name}`
    : `${name} was known already, and was named by somebody else before`;
}
