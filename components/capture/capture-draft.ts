import type { ContactId } from '@/storage/model/contact';
import type { KeptCapture } from '@/storage/model/page-capture';

/** Which text of the page is about to be noted. */
export type TextChoice = 'selection' | 'article' | 'summary' | 'own';

/** What a note will be on, and what to call it. */
export type ChosenSubject = { label: string } & (
  | { contactId: ContactId; companyId?: undefined }
  | { companyId: string; contactId?: undefined }
);

/** What the rep has done with a capture so far. */
export interface CaptureDraft {
  choice?: TextChoice | undefined;
  /** Texts as the rep changed them. */
  texts: Partial<Record<TextChoice, string>>;
  subject?: ChosenSubject | undefined;
  /** On whom it was noted already. */
  noted: string[];
  /** Contacts that were saved from it, by the person's place in its list. */
  saved: Record<number, ContactId>;
  /** Only the title shows, to leave room for what is under it. */
  folded: boolean;
}

export const EMPTY_CAPTURE_DRAFT: CaptureDraft = { texts: {}, noted: [], saved: {}, folded: false };

export const TEXT_CHOICE_WORDS: Record<TextChoice, string> = {
  selection: 'Selected text',
  article: 'Article',
  summary: 'Summary',
  own: 'My words',
};

/** The texts that a page offers, the likeliest first; never empty, since the rep can always write. */
export function offeredTexts(outcome: KeptCapture['outcome']): { choice: TextChoice; text: string }[] {
  if (outcome.status === 'reading') return [];
  if (outcome.status === 'failed') return [{ choice: 'own', text: outcome.selection ?? outcome.title ?? '' }];
  const { selection, text, excerpt, title } = outcome.capture;
  const said = [
    { choice: 'selection' as const, text: selection },
    { choice: 'article' as const, text: text?.value },
    { choice: 'summary' as const, text: excerpt?.value },
  ].flatMap(({ choice, text }) => (text ? [{ choice, text }] : []));
  return [...said, { choice: 'own', text: said.length > 0 ? '' : (title?.value ?? '') }];
}
