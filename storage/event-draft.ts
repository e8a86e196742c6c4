import type { Event } from './model/event';

/** What a command says of itself; the transaction adds id, time and changes. */
export type EventDraft = Pick<Event, 'type'> &
  Partial<Omit<Event, 'type' | 'id' | 'at' | 'by' | 'changes' | 'undoneBy'>>;
