import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import { contactsOfCompany } from '@/storage/queries/contacts-of-company';
import { Section } from '../ui/Section';
import { BuyingGroupList } from './BuyingGroupList';
import { BuyingRoleField } from './BuyingRoleField';
import { buyingGroup } from './buying-group';

const AT_MOST = 50;

/** The contact's part in the company's decision to buy, and everybody else's. */
export function BuyingGroupSection({ contact }: { contact: Contact }) {
  const { companyId } = contact;
  const colleagues = useLiveQuery(
    () => (companyId ? contactsOfCompany(companyId, AT_MOST) : Promise.resolve([contact])),
    [companyId, contact],
  );
  const members = buyingGroup(colleagues ?? []);
  return (
    <Section title="Buying group">
      {members.length > 0 ? <BuyingGroupList members={members} colleagues={colleagues ?? []} /> : null}
      <BuyingRoleField contact={contact} />
    </Section>
  );
}
