import { useLiveQuery } from 'dexie-react-hooks';
import type { Answers } from '@/storage/model/answer';
import type { Contact, ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import type { Relationship } from '@/storage/model/relationship';
import { answersOf } from '@/storage/queries/answers-of';
import { contactById } from '@/storage/queries/contact-by-id';
import { followUpsOf } from '@/storage/queries/follow-ups-of';
import { relationshipOf } from '@/storage/queries/relationship-of';

/** A contact with all that its view shows at once. */
export interface ContactRecord {
  contact: Contact;
  relationship: Relationship;
  answers: Answers;
  followUps: FollowUp[];
}

/** The record, kept up to date; `undefined` while it is being read, `gone` when there is no such contact. */
export function useContactRecord(contactId: ContactId): ContactRecord | 'gone' | undefined {
  return useLiveQuery(() => readRecord(contactId), [contactId]);
}

async function readRecord(contactId: ContactId): Promise<ContactRecord | 'gone'> {
  const [contact, relationship, answers, followUps] = await Promise.all([
    contactById(contactId),
    relationshipOf(contactId),
    answersOf(contactId),
    followUpsOf(contactId),
  ]);
  return contact ? { contact, relationship, answers, followUps } : 'gone';
}
