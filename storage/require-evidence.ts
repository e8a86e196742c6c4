import { db } from './db';
import type { ContactId } from './model/contact';
import { ownerOf } from './owner-of';
import { StorageFailure } from './storage-failure';

/** Throws `gone` unless the evidence, where one is named, is an interaction with this contact. */
export async function requireEvidence(contactId: ContactId, evidenceId: string | undefined): Promise<void> {
  if (evidenceId === undefined) return;
  const interaction = await db.interactions.get(evidenceId);
  if (!interaction || (await ownerOf(interaction)) !== contactId)
    throw new StorageFailure({ code: 'gone', detail: 'interactions' });
}
