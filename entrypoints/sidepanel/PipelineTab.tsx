import { ArrowLeft } from 'lucide-react';
import { ContactView } from '@/components/contact/ContactView';
import { PipelineHome } from '@/components/pipeline/PipelineHome';
import { Button } from '@/components/ui/Button';
import type { ContactId } from '@/storage/model/contact';
import type { PromotionPolicy } from '@/storage/model/promotion';

interface PipelineTabProps {
  /** The contact that is open, if any. */
  contactId: ContactId | undefined;
  policy: PromotionPolicy;
  onOpen: (contactId: ContactId | undefined) => void;
}

/** The list, or one contact out of it with the way back. */
export function PipelineTab({ contactId, policy, onOpen }: PipelineTabProps) {
  if (!contactId) return <PipelineHome onOpen={(contact) => onOpen(contact.id)} />;
  return (
    <>
      <div className="px-1 py-1">
        <Button look="quiet" size="small" autoFocus onClick={() => onOpen(undefined)}>
          <ArrowLeft aria-hidden="true" size={14} className="rtl:rotate-180" />
          Back to the pipeline
        </Button>
      </div>
      <ContactView key={contactId} contactId={contactId} policy={policy} />
    </>
  );
}
