import { PenLine } from 'lucide-react';
import type { ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import { Button } from '../ui/Button';
import { openDraft } from './draft-message';

interface DraftButtonProps {
  contactId: ContactId;
  /** Its template is taken. */
  followUp?: FollowUp;
}

/** Opens the draft of a contact, with the template that a follow-up has ready. */
export function DraftButton({ contactId, followUp }: DraftButtonProps) {
  return (
    <Button size="small" onClick={() => openDraft(contactId, Date.now(), followUp)}>
      <PenLine aria-hidden="true" size={14} />
      Write draft
    </Button>
  );
}
