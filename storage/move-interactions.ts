import { db } from './db';
import type { ContactId } from './model/contact';
import { type Twins, twinInteractions } from './model/twin-interactions';
import { interactionsOf } from './queries/interactions-of';
import type { Writer } from './writer';

/**
 * Gives a contact the interactions and corrections of another. A message that was logged on both is kept once, with
 * what was said on either row. Returns for the row that went the one that stays.
 */
export async function moveInteractions(
  write: Writer,
  keepId: ContactId,
  mergeId: ContactId,
): Promise<Map<string, string>> {
  const [kept, moved] = [await interactionsOf(keepId).toArray(), await interactionsOf(mergeId).toArray()];
  const twins = twinInteractions(kept, moved);
  const stays = new Map(twins.map((pair) => [pair.goes.id, pair.stays.id]));
  await moveCorrections(write, keepId, mergeId, stays);
  await removeTwins(write, twins);
  for (const { id } of moved) if (!stays.has(id)) await write.patch('interactions', id, { contactId: keepId });
  return stays;
}

async function moveCorrections(
  write: Writer,
  keepId: ContactId,
  mergeId: ContactId,
  stays: Map<string, string>,
): Promise<void> {
  const corrections = await db.corrections.where('contactId').anyOf([keepId, mergeId]).toArray();
  for (const { id, interactionId } of corrections) {
    const patch = { contactId: keepId, interactionId: stays.get(interactionId) ?? interactionId };
    await write.patch('corrections', id, patch);
  }
}

async function removeTwins(write: Writer, twins: Twins[]): Promise<void> {
  await write.remove('interactions', ...twins.map(({ goes }) => goes.id));
}
