import type { Event } from '@/storage/model/event';
import type { HistoryFacts } from '@/storage/queries/history-facts';
import { eventSentence } from './event-sentence';

/** What an event of the history says; of an undo or a redo what it was of, as far as that is among the events shown. */
export function historySentence(event: Event, events: readonly Event[], facts?: HistoryFacts): string {
  let [first, turns] = [event, 0];
  while (first.undoes !== undefined) {
    const before = events.find(({ id }) => id === first.undoes);
    if (!before) return 'Undid or redid an earlier entry';
    [first, turns] = [before, turns + 1];
  }
  if (turns === 0) return eventSentence(event, facts);
  return `${turns % 2 === 1 ? 'Undid' : 'Redid'}: ${eventSentence(first, facts)}`;
}
