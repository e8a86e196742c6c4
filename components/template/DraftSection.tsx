import type { Contact } from '@/storage/model/contact';
import type { DraftUse } from '@/storage/model/draft-use';
import { useDraft } from '../draft/useDraft';
import { Section } from '../ui/Section';
import { DraftButton } from './DraftButton';
import { DraftEditor } from './DraftEditor';
import { type DraftMessage, draftMessageKey } from './draft-message';

interface DraftSectionProps {
  contact: Contact;
  /** By which way they write beside the panel; else what is usual with them. */
  channel?: DraftUse['channel'];
}

/** A message to a contact: from a template or free, read and changed before it goes into the page. Nothing is sent. */
export function DraftSection({ contact, channel }: DraftSectionProps) {
  const [draft, keep, drop] = useDraft<DraftMessage>(draftMessageKey(contact.id));
  return (
    <Section title="Draft" actions={draft || contact.doNotContact ? null : <DraftButton contactId={contact.id} />}>
      {contact.doNotContact ? (
        <p className="text-dim">
          No draft: do not contact{contact.doNotContact.reason ? `, because ${contact.doNotContact.reason}` : ''}.
        </p>
      ) : draft ? (
        <DraftEditor key={draft.openedAt} contact={contact} beside={channel} draft={draft} keep={keep} drop={drop} />
      ) : (
        <p className="text-dim">Start from a template, change it, and put it into your message. You send it.</p>
      )}
    </Section>
  );
}
