import { closeBulk } from '../bulk-run';

/** Leaves a bulk that was broken off as it is. No event: nothing of the contacts changes, and it can still be undone. */
export async function keepBulk(bulkId: string): Promise<void> {
  await closeBulk(bulkId);
}
