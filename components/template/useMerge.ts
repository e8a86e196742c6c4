import { use } from 'react';
import type { Contact } from '@/storage/model/contact';
import { mergeFacts } from '@/storage/model/template/merge-facts';
import { type Merged, mergeBody, mergeLine } from '@/storage/model/template/merge-template';
import { WritingContext } from './WritingContext';

/** A subject and a body filled in for a contact, or with nothing where there is none. */
export function useMerge(contact: Contact | undefined): (text: { subject?: string | undefined; body: string }) => {
  subject: Merged;
  body: Merged;
} {
  const { ownName } = use(WritingContext);
  const facts = contact ? mergeFacts(contact, ownName) : {};
  return ({ subject, body }) => ({ subject: mergeLine(subject ?? '', facts), body: mergeBody(body, facts) });
}
