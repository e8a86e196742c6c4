import type { Contact } from '@/storage/model/contact';
import type { MergeChoice } from '@/storage/model/merged-contact';

/** What holds unless the rep says otherwise: the contact who is open keeps their name, unless only the other's was typed. */
export function presetChoice(keep: Contact, merge: Contact): MergeChoice {
  if (keep.name === merge.name || keep.name === '' || merge.name === '') return {};
  const isTyped = ({ provenance }: Contact) => provenance['name']?.origin === 'typed';
  return { name: isTyped(merge) && !isTyped(keep) ? 'merge' : 'keep' };
}
