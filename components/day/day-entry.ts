import type { Contact } from '@/storage/model/contact';
import { messageAddress } from '@/storage/model/message-address';
import type { DayEntry, DayPartId } from '@/storage/queries/my-day';
import { webAddress } from '../contact/web-address';

/** What tells one row from the others: who answered may stand a second time, for a later day. */
export function entryId({ contact, followUp }: DayEntry, part: DayPartId): string {
  return part === 'answered' ? `answered:${contact.id}` : (followUp?.id ?? contact.id);
}

/** Where to act on it: the conversation of the newest message where the sites have an address for it, else the profile. */
export function pageOf({ contact, last }: DayEntry): { address: string; label: string } | undefined {
  const thread = last && messageAddress(last);
  if (thread) return { address: thread, label: 'Open the conversation' };
  const profile = webAddress(contact.profileUrl);
  return profile ? { address: profile, label: 'Open the profile' } : undefined;
}

/** What is said when nothing is due: who is next. */
export function nextWords(next: DayEntry | undefined, dayOf: (at: number) => string): string {
  if (!next?.followUp) return 'Nothing is due, and no follow-ups are set.';
  return `Nothing is due. Next: ${dayOf(next.followUp.dueAt)}, ${firstName(next.contact)}`;
}

function firstName({ name }: Pick<Contact, 'name'>): string {
  return name.split(/\s+/)[0] ?? name;
}
