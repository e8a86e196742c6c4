import type { Change, Event } from '@/storage/model/event';
import type { HistoryFacts } from '@/storage/queries/history-facts';

/** A sentence about something that has a name, and the name: as the event has it, or as the thing is called now. */
export function titledSentence(words: string, table: Change['table']) {
  return ({ changes }: Event, { titles }: HistoryFacts): string => {
    const change = changes.find((one) => one.table === table);
    const { before = {}, after = {} } = change ?? {};
    const name = after['name'] ?? after['title'] ?? before['name'] ?? before['title'] ?? titles.get(change?.id ?? '');
    return typeof name === 'string' && name !== '' ? `${words}: ${name}` : words;
  };
}
