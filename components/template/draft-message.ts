import type { ContactId } from '@/storage/model/contact';
import type { DraftUse } from '@/storage/model/draft-use';
import type { FollowUp } from '@/storage/model/follow-up';
import type { Template } from '@/storage/model/template';
import { amendDraft } from '../draft/useDraft';

/** A message being written to a contact. */
export interface DraftMessage {
  /** When it was opened; the section comes into sight then. Epoch milliseconds. */
  openedAt: number;
  templateId?: string | undefined;
  /** As the rep chose; else as template and follow-up say. */
  channel?: DraftUse['channel'] | undefined;
  /** As typed; absent, the template's own with its fields filled in. */
  subject?: string | undefined;
  body?: string | undefined;
  followUp?: Pick<FollowUp, 'touch' | 'enrolmentId' | 'stepId'> | undefined;
}

/** Under which the message to a contact is kept while it is written. */
export const draftMessageKey = (contactId: ContactId): string => `${contactId}:message`;

/** Begins a message, or goes on with the one that was begun with the same template. */
export function openDraft(contactId: ContactId, openedAt: number, followUp?: FollowUp): void {
  amendDraft<DraftMessage>(draftMessageKey(contactId), (draft) => {
    const isSame = draft && (followUp?.templateId === undefined || draft.templateId === followUp.templateId);
    return isSame
      ? { ...draft, openedAt, followUp: followUp ?? draft.followUp }
      : { openedAt, templateId: followUp?.templateId, followUp };
  });
}

/** By which way a message goes, as far as nobody said otherwise. */
export function usualChannel(
  { channel, followUp }: DraftMessage,
  template: Template | undefined,
  fallback: DraftUse['channel'],
): DraftUse['channel'] {
  if (channel) return channel;
  if (template && template.channel !== 'any') return template.channel;
  if (followUp?.touch === 'email' || followUp?.touch === 'linkedin' || followUp?.touch === 'call')
    return followUp.touch;
  return fallback;
}
