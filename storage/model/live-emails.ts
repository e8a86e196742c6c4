import type { Contact } from './contact';

/** The addresses at which mail reaches a contact, as far as known: those to offer wherever one is offered. */
export function liveEmails({ emails, deadEmails = [] }: Pick<Contact, 'emails' | 'deadEmails'>): string[] {
  return emails.filter((address) => !deadEmails.includes(address));
}
