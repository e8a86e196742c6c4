import type { Event } from '@/storage/model/event';
import type { HistoryFacts } from '@/storage/queries/history-facts';
import type { HistoryEntry } from '@/storage/queries/recent-history';
import { eventSentence } from './event-sentence';
import { historySentence } from './history-sentence';
import { changeWords } from './together-sentence';

/** What an entry of the history of everything says; of a change of many with how many they were. */
export function entrySentence(
  { event, people = 0 }: HistoryEntry,
  events: readonly Event[],
  facts: HistoryFacts,
): string {
  const tell = (first: Event, known?: HistoryFacts) =>
    first.bulkId === undefined ? eventSentence(first, known) : manySentence(first, people);
  return historySentence(event, events, facts, tell);
}

function manySentence(event: Event, people: number): string {
  const contacts = people === 1 ? '1 contact' : `${people.toLocaleString()} contacts`;
  if (event.type === 'contactsChanged') return `${changeWords(event)}, for ${contacts}`;
  if (event.type === 'contactsRemoved') return `Deleted ${contacts}`;
  if (event.type === 'contactsImported') return `Imported ${contacts}`;
  return `${eventSentence(event)}, for ${contacts}`;
}
