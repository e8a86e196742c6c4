import { db } from './db';
import type { ContactId } from './model/contact';
import type { Change, Event } from './model/event';
import { mergeAsItStands } from './model/merge-as-it-stands';
import type { Row } from './model/touched-row';
import { contactOrGone } from './or-gone';
import { revertChanges } from './revert-changes';
import type { Writer } from './writer';

/**
 * Makes two contacts again of one, each as it was, plus what came since: that stays with the contact who was kept,
 * except for what belongs to a row or a profile of the other. Returns the names of the fields that stay as they are.
 * Throws `gone` when the contact who was kept is.
 */
export async function revertMerge(write: Writer, event: Event): Promise<string[]> {
  const now = await contactOrGone(event.contactId as ContactId);
  const answerIds = event.changes.filter(({ table }) => table === 'answers').map(({ id }) => id);
  const answers = (await db.answers.bulkGet(answerIds)).flatMap((row) => (row ? [[row.id, row as Row] as const] : []));
  const changes = mergeAsItStands(event, now, new Map(answers));
  const kept = await revertChanges(write, { ...event, changes });
  await takeCorrectionsAlong(write, changes);
  return [...new Set(kept.map(({ field }) => field))];
}

/** A correction of an interaction that goes back goes with it, also one that was made since. */
async function takeCorrectionsAlong(write: Writer, changes: Change[]): Promise<void> {
  const ids = changes.filter(({ table, op }) => table === 'interactions' && op === 'set').map(({ id }) => id);
  const interactions = (await db.interactions.bulkGet(ids)).filter((row) => row !== undefined);
  const owners = new Map(interactions.map(({ id, contactId }) => [id, contactId]));
  for (const { id, interactionId } of await db.corrections.where('interactionId').anyOf(ids).toArray()) {
    const contactId = owners.get(interactionId);
    if (contactId) await write.patch('corrections', id, { contactId });
  }
}
