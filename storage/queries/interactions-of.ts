import Dexie, { type Collection } from 'dexie';
import type { Interaction } from '../model/interaction';
import { tableOf } from '../stored-rows';

/** A contact's interactions as they were logged, oldest first. For use inside queries and transactions. */
export function interactionsOf(contactId: string): Collection<Interaction, string> {
  return tableOf('interactions').where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]);
}
