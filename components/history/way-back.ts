import type { ContactId } from '@/storage/model/contact';
import type { Event } from '@/storage/model/event';

/** What can be done about an entry of the history, or why nothing can. */
export type WayBack =
  | { button: 'Undo' | 'Redo'; eventId: string }
  // Of what was done to many at once, by the id of the bulk.
  | { button: 'Undo for all'; bulkId: string }
  | { why: string }
  | undefined;

/** The way back from an event in the history of a contact, or in that of everything. */
export function wayBack(event: Event, contactId: ContactId | undefined, isOverruled = false): WayBack {
  if (event.type === 'undone') return undefined;
  if (isOverruled) return { why: 'No longer in force: a later correction holds' };
  const isOneOfSeveral = contactId !== undefined && event.contactIds?.includes(contactId);
  const isAboutBoth = event.type !== 'contactsMerged' && contactId !== undefined && event.otherContactId === contactId;
  if (event.contactId !== contactId && !isAboutBoth && !isOneOfSeveral && event.type !== 'contactsMerged')
    return { why: 'Of somebody who was merged into this contact: undo the merge first' };
  if (event.bulkId) return event.undoneBy ? undefined : { button: 'Undo for all', bulkId: event.bulkId };
  if (event.undoneBy) return { button: 'Redo', eventId: event.undoneBy };
  return { button: 'Undo', eventId: event.id };
}
