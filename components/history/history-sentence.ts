import type { Event } from '@/storage/model/event';
import type { HistoryFacts } from '@/storage/queries/history-facts';
import { eventSentence } from './event-sentence';

/**
 * What an event of the history says; of an undo or a redo what it was of, as far as that is among the events known. `tell` says
 * what was done the first time.
 */
export function historySentence(
  event: Event,
  events: readonly Event[],
  facts?: HistoryFacts,
  tell: (first: Event, facts?: HistoryFacts) => string = eventSentence,
): string {
  let [first, turns] = [event, 0];
  while (first.undoes !== undefined) {
    const before = events.find(({ id }) => id === first.undoes);
    if (!before) return 'Undid or redid an earlier entry';
    [first, turns] = [before, turns + 1];
  }
  if (turns === 0) return tell(first, facts);
  return `${turns % 2 === 1 ? 'Undid' : 'Redid'}: ${tell(first, facts)}`;
}
