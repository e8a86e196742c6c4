import type { ContactId } from '@/storage/model/contact';
import type { Event } from '@/storage/model/event';
import type { HistoryFacts } from '@/storage/queries/history-facts';

const MOST = 3;

/** Somebody whom an event is about; without an id when they are not there (any more). */
export interface EventPerson {
  name: string;
  id?: ContactId;
}

/** Whom an event is about, a few of them by name, and how many more. */
export function eventPeople(event: Event, { names }: HistoryFacts): { people: EventPerson[]; more: number } {
  const ids = [...new Set([event.contactId, ...(event.contactIds ?? [])])].filter((id) => id !== undefined);
  const people = ids.slice(0, MOST).flatMap((id) => personOf(id as ContactId, event, names) ?? []);
  return { people, more: Math.max(0, ids.length - MOST) };
}

function personOf(id: ContactId, { changes }: Event, names: HistoryFacts['names']): EventPerson | undefined {
  const known = names.get(id);
  if (known !== undefined) return { id, name: known };
  const change = changes.find((one) => one.table === 'contacts' && one.id === id);
  const name = change?.before?.['name'] ?? change?.after?.['name'];
  return typeof name === 'string' ? { name } : undefined;
}
