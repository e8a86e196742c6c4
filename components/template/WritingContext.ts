import { createContext } from 'react';
import type { ContactId } from '@/storage/model/contact';
import type { DraftOutcomeInPage, DraftText } from '@/storage/model/template/draft-insertion';

/** What writing takes from the page on which it happens. */
export interface Writing {
  /** The rep's name, for `{{ownName}}`. */
  ownName?: string | undefined;
  /** By which way messages go on the page beside. */
  beside?: 'email' | 'linkedin' | undefined;
  /** Puts a draft into the message box beside the panel; absent where there is no page beside. Throws an error with a `failure`. */
  insert?: ((contactId: ContactId, draft: DraftText) => Promise<DraftOutcomeInPage>) | undefined;
}

/** Given by the extension page. */
export const WritingContext = createContext<Writing>({});
