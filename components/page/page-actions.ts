import type { SaveCompanyResult } from '@/storage/commands/save-company';
import type { ContactId } from '@/storage/model/contact';
import type { SaveLeadResult } from '@/storage/model/lead-input';
import type { LogThreadResult } from '@/storage/model/log-input';
import type { PersonKey } from '@/storage/model/thread-people';

/** What can be done with the open page. Each reads it anew at the moment of the click, and throws a failure when it cannot. */
export interface PageActions {
  /** Saves the profile's person, or in a thread the person with this key. */
  save: (person?: PersonKey) => Promise<SaveLeadResult>;
  saveCompany: () => Promise<SaveCompanyResult>;
  /** The same actions, on one of several conversations of the page. */
  inThread: (threadId: string) => PageActions;
  /** Logs the thread's messages from and to a person against a contact. */
  log: (contactId: ContactId, person: PersonKey) => Promise<LogThreadResult>;
  /** A file about the page without its contents, for the rep to look at and send. */
  report: () => Promise<string>;
}
