import Dexie, { type Collection } from 'dexie';
import type { Contact } from '../model/contact';
import type { Stage } from '../model/stage';
import { tableOf } from '../stored-rows';

/** The contacts of one stage, changed longest ago first. */
export function ofStage(stage: Stage): Collection<Contact, string> {
  return tableOf('contacts').where('[stage+updatedAt]').between([stage, Dexie.minKey], [stage, Dexie.maxKey]);
}
