import { useLiveQuery } from 'dexie-react-hooks';
import { Building2 } from 'lucide-react';
import type { Contact } from '@/storage/model/contact';
import type { CompanyReading } from '@/storage/model/page-reading';
import { companyOfReading } from '@/storage/queries/company-of-reading';
import { contactsOfCompany } from '@/storage/queries/contacts-of-company';
import { BuyingGroupList } from '../buying-group/BuyingGroupList';
import { buyingGroup } from '../buying-group/buying-group';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { NotesSection } from '../note/NotesSection';
import { ContactRow } from '../pipeline/ContactRow';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import { Section } from '../ui/Section';
import { COMPANY_FIELDS } from './company-fields';
import type { PageActions } from './page-actions';

const SHOWN = 50;

interface CompanyPageProps {
  reading: CompanyReading;
  actions: PageActions;
  onOpen: (contact: Contact) => void;
}

/** An open company page: what it says, and whom of it the rep knows. */
export function CompanyPage({ reading, actions, onOpen }: CompanyPageProps) {
  const found = useLiveQuery(async () => {
    const company = await companyOfReading(reading);
    return { company, contacts: company ? await contactsOfCompany(company.id, SHOWN) : [] };
  }, [reading]);
  const { run, busy, failure } = useCommand();
  if (!found) return null;
  const { company, contacts } = found;
  const members = buyingGroup(contacts);
  const name = reading.fields.name.value;
  const save = () =>
    run(actions.saveCompany, ({ created, eventId }) => ({
      text: created ? `${name} is saved` : `${name} is updated`,
      ...(eventId ? { undo: [eventId] } : {}),
    }));
  return (
    <>
      <section aria-label="Company" className="flex flex-col gap-2.5 p-3">
        <h2 className="flex items-center gap-2 text-lead font-semibold">
          <Building2 aria-hidden="true" size={18} className="shrink-0 text-dim" />
          <Foreign text={name} className="line-clamp-3" />
        </h2>
        <CompanyFacts reading={reading} />
        <FailureAlert failure={failure} />
        <Button look={company ? 'plain' : 'primary'} disabled={busy} onClick={save}>
          {company ? 'Update from page' : 'Save company'}
        </Button>
      </section>
      {members.length > 0 ? (
        <Section title="Buying group">
          <BuyingGroupList members={members} colleagues={contacts} />
        </Section>
      ) : null}
      <Section title="Contacts">
        {contacts.length === 0 ? <p className="text-dim">Nobody there is saved yet.</p> : null}
        <ul className="-mx-3 flex flex-col">
          {contacts.map((contact) => (
            <ContactRow key={contact.id} contact={contact} onOpen={onOpen} />
          ))}
        </ul>
      </Section>
      {company ? <NotesSection subject={{ companyId: company.id }} /> : null}
    </>
  );
}

function CompanyFacts({ reading }: { reading: CompanyReading }) {
  const facts = COMPANY_FIELDS.flatMap(({ field, label }) => {
    const said = reading.fields[field];
    return said ? [{ label, ...said }] : [];
  });
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
      {facts.map(({ label, value, source }) => (
        <div key={label} className="contents">
          <dt className="text-dim">{label}</dt>
          <dd title={`Read from ${source}`}>
            <Foreign text={value} className="line-clamp-2" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
