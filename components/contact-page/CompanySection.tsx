import { useLiveQuery } from 'dexie-react-hooks';
import { ExternalLink } from 'lucide-react';
import type { Company } from '@/storage/model/company';
import type { Contact } from '@/storage/model/contact';
import { companyById } from '@/storage/queries/company-by-id';
import { contactsOfCompany } from '@/storage/queries/contacts-of-company';
import { dealsOfCompany } from '@/storage/queries/deals-of-company';
import { webAddress } from '../contact/web-address';
import { STATUS_WORDS } from '../deal/deal-words';
import { moneyWords } from '../money/money-words';
import { NotesSection } from '../note/NotesSection';
import { Foreign } from '../ui/Foreign';
import { Section } from '../ui/Section';
import { ColleagueList } from './ColleagueList';

const AT_MOST = 50;

interface CompanySectionProps {
  contact: Contact;
  onOpen: (contact: Contact) => void;
}

/** The company of a contact: what is known of it, who else is there, and what runs with them. Nothing without one. */
export function CompanySection({ contact, onOpen }: CompanySectionProps) {
  const { companyId } = contact;
  const company = useLiveQuery(() => (companyId ? companyById(companyId) : undefined), [companyId]);
  const colleagues = useLiveQuery(() => (companyId ? contactsOfCompany(companyId, AT_MOST) : []), [companyId]);
  if (!companyId || company?.id !== companyId) return null;
  const others = (colleagues ?? []).filter(({ id }) => id !== contact.id);
  return (
    <>
      <Section title="Company">
        <CompanyFacts company={company} />
        {others.length > 0 ? (
          <ColleagueList colleagues={others} onOpen={onOpen} />
        ) : (
          <p className="text-dim">Nobody else is known there.</p>
        )}
        <OtherDeals companyId={companyId} contact={contact} />
      </Section>
      <NotesSection subject={{ companyId }} />
    </>
  );
}

function CompanyFacts({ company: { name, industry, size, headquarters, website } }: { company: Company }) {
  const site = webAddress(website);
  const known = [industry, size, headquarters].filter((one) => one !== undefined);
  return (
    <p className="flex flex-col">
      <Foreign text={name} className="font-medium" />
      {known.length > 0 ? <Foreign text={known.join(' · ')} className="text-small text-dim" /> : null}
      {site ? (
        <a
          href={site}
          target="_blank"
          rel="noreferrer"
          className="inline-flex items-center gap-1 self-start text-small text-accent hover:underline"
        >
          {new URL(site).hostname}
          <ExternalLink aria-hidden="true" size={12} />
        </a>
      ) : null}
    </p>
  );
}

/** Deals with the company in which the contact takes no part. */
function OtherDeals({ companyId, contact }: { companyId: string; contact: Contact }) {
  const deals = useLiveQuery(() => dealsOfCompany(companyId), [companyId]);
  const others = deals?.filter(({ contactIds }) => !contactIds.includes(contact.id)) ?? [];
  if (others.length === 0) return null;
  return (
    <ul aria-label="Other deals with the company" className="flex flex-col gap-0.5 text-small">
      {others.map(({ id, name, amount, currency, status }) => (
        <li key={id} className="flex justify-between gap-2">
          <Foreign text={name} className="truncate" />
          <span className="shrink-0 text-dim">
            {STATUS_WORDS[status]}
            {amount === undefined ? null : `, ${moneyWords(amount, currency)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
