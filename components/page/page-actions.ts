import type { ContactId } from '@/storage/model/contact';
import type { SaveLeadResult } from '@/storage/model/lead-input';
import type { LogThreadResult } from '@/storage/model/log-input';

/** What can be done with the open page. Each reads it anew at the moment of the click, and throws a failure when it cannot. */
export interface PageActions {
  /** Saves the profile's person, or in a thread the person with this address. */
  save: (address?: string) => Promise<SaveLeadResult>;
  /** Logs the thread's messages from and to an address against a contact. */
  log: (contactId: ContactId, address: string) => Promise<LogThreadResult>;
}
