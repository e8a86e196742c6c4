import { db } from './db';
import type { ContactId } from './model/contact';
import { correctedInteraction } from './model/corrected-interactions';
import type { Interaction } from './model/interaction';

/** Whose an interaction is now: the one on whom it was logged, or whom the rep moved it to. For use inside transactions. */
export async function ownerOf(interaction: Interaction): Promise<ContactId> {
  const corrections = await db.corrections.where('interactionId').equals(interaction.id).toArray();
  return correctedInteraction(interaction, corrections).contactId;
}
