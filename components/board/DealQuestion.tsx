import { use, useState } from 'react';
import type { Contact } from '@/storage/model/contact';
import { DealForm } from '../deal/DealForm';
import { DealSettingsContext } from '../deal/DealSettingsContext';
import { type DealDraft, newDealDraft } from '../deal/deal-draft';
import { useDraft } from '../draft/useDraft';
import { ReasonForm } from '../stage/ReasonForm';
import { Button } from '../ui/Button';

interface DealQuestionProps {
  contact: Contact;
  busy: boolean;
  /** Moves without a deal. True when it was carried out. */
  onReason: (reason: string) => Promise<boolean>;
}

/** A prospect becomes an opportunity with a deal; or without one, which asks why. */
export function DealQuestion({ contact, busy, onReason }: DealQuestionProps) {
  const { currency } = use(DealSettingsContext);
  const key = `${contact.id}:new-deal`;
  const [draft, keep, drop] = useDraft<DealDraft>(key);
  const [isWithout, setWithout] = useState(false);
  if (draft) return <DealForm draftKey={key} onClose={drop} />;
  if (isWithout)
    return (
      <ReasonForm
        draftKey={`${contact.id}:stage`}
        title="Opportunity without a deal"
        submit="Change stage"
        busy={busy}
        onSubmit={onReason}
        onCancel={() => setWithout(false)}
      />
    );
  return (
    <>
      <p className="text-dim">An opportunity has an open deal: what it is about, and what it comes to.</p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => keep(newDealDraft(currency, contact))}>
          Open a deal
        </Button>
        <Button onClick={() => setWithout(true)}>Without a deal…</Button>
      </div>
    </>
  );
}
