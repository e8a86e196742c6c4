import { db } from './db';
import type { ContactId } from './model/contact';
import { correctedInteraction } from './model/corrected-interactions';
import type { Interaction } from './model/interaction';
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
  const moved = await interactionsOf(mergeId).toArray();
  const twins = twinInteractions(await stillTheirs(keepId), await stillTheirs(mergeId));
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
  for (const id of await db.corrections.where('movedTo').equals(mergeId).primaryKeys())
    await write.patch('corrections', id, { movedTo: keepId });
}

/** What was logged with a contact and was not moved to another one. */
async function stillTheirs(contactId: ContactId): Promise<Interaction[]> {
  const interactions = await interactionsOf(contactId).toArray();
  const corrections = await db.corrections.where('contactId').equals(contactId).toArray();
  return interactions.filter((one) => correctedInteraction(one, corrections).contactId === contactId);
}

async function removeTwins(write: Writer, twins: Twins[]): Promise<void> {
  await write.remove('interactions', ...twins.map(({ goes }) => goes.id));
}
