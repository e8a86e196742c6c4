import type { Change, Event } from './event';

/** The ids of all contacts whom an event is about: its own, and those whom it linked with others or set free of them. */
export function peopleOfEvent({ contactId, otherContactId, changes }: Event): string[] {
  const people = [contactId, otherContactId, ...changes.flatMap(peopleOfChange)];
  return [...new Set(people.filter((id) => id !== undefined))];
}

function peopleOfChange({ table, id, before = {}, after = {} }: Change): string[] {
  if (table === 'distinctPairs') return [before, after].flatMap((row) => idsOf(row['contactIds']));
  if (table === 'corrections') return [before, after].flatMap((row) => idsOf([row['contactId'], row['movedTo']]));
  if (table === 'contacts') return [id, ...[before, after].flatMap((row) => idsOf([row['referredBy']]))];
  return [];
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
