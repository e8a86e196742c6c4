import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { use } from 'react';
import type { Contact } from '@/storage/model/contact';
import { dealsOf } from '@/storage/queries/deals-of';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { DealForm } from './DealForm';
import { DealItem } from './DealItem';
import { DealSettingsContext } from './DealSettingsContext';
import { type DealDraft, newDealDraft } from './deal-draft';

/** The deals in which a contact takes part, and the way to open one. */
export function DealSection({ contact }: { contact: Contact }) {
  const { currency } = use(DealSettingsContext);
  const key = `${contact.id}:new-deal`;
  const [draft, keep, drop] = useDraft<DealDraft>(key);
  const deals = useLiveQuery(() => dealsOf(contact.id), [contact.id]);
  return (
    <Section
      title="Deals"
      actions={
        <Button size="small" disabled={draft !== undefined} onClick={() => keep(newDealDraft(currency, contact))}>
          <Plus aria-hidden="true" size={13} />
          New deal
        </Button>
      }
    >
      {draft ? <DealForm draftKey={key} onClose={drop} /> : null}
      {deals && deals.length > 0 ? (
        <ul aria-label="Deals" className="flex flex-col gap-2">
          {deals.map((deal) => (
            <DealItem key={deal.id} deal={deal} />
          ))}
        </ul>
      ) : null}
      {deals?.length === 0 && !draft ? <p className="text-dim">None yet.</p> : null}
    </Section>
  );
}
