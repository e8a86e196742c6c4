import { db } from '../db';
import { read } from '../read';
import { dealsAfterRemoval } from './deals-after-removal';
import { exampleIds } from './example-ids';

/** The example pipeline, as far as it is there. */
export interface ExamplePipeline {
  contacts: number;
  /** How many things were done since to people of the example; they go with it. */
  doneSince: number;
  /** How many deals of real contacts lose somebody of the example with it. */
  sharedDeals: number;
}

export function examplePipeline(): Promise<ExamplePipeline> {
  return read(async () => {
    const ids = await exampleIds();
    const events = ids.length === 0 ? [] : await db.events.where('contactId').anyOf(ids).toArray();
    const standing = events.filter(({ type, undoneBy }) => type !== 'undone' && undoneBy === undefined);
    const { ofOthers } = await dealsAfterRemoval(ids);
    return { contacts: ids.length, doneSince: standing.length, sharedDeals: ofOthers.length };
  });
}
