import { useLiveQuery } from 'dexie-react-hooks';
import type { Company } from '@/storage/model/company';
import type { Contact, ContactId } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import type { ChosenSubject } from './capture-draft';

const MOST_CONTACTS = 3;

/** On whom a note is likely to be: the contact who is open under it, contacts and a company of whom the page speaks. */
export function useSuggestedSubjects(
  beside: ContactId | undefined,
  known: readonly (Contact | undefined)[],
  company: Company | undefined,
): ChosenSubject[] {
  const open = useLiveQuery(async () => (beside ? await contactById(beside) : undefined), [beside]);
  const contacts = [open, ...known].filter((contact) => contact !== undefined);
  const each = [...new Map(contacts.map((contact) => [contact.id, contact])).values()].slice(0, MOST_CONTACTS);
  return [
    ...each.map(({ id, name }) => ({ contactId: id, label: name })),
    ...(company ? [{ companyId: company.id, label: company.name }] : []),
  ];
}
