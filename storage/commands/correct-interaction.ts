import { db } from '../db';
import { type ContactId, contactIdSchema } from '../model/contact';
import { type Direction, directionSchema } from '../model/interaction';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone, interactionOrGone } from '../or-gone';
import { ownerOf } from '../owner-of';
import { parseInput } from '../parse-input';
import { settleCorrection } from '../settle-correction';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';

const inputSchema = z
  .object({
    interactionId: z.string().min(1),
    genuine: z.boolean().optional(),
    direction: directionSchema.optional(),
    movedTo: contactIdSchema.optional(),
  })
  .refine(({ genuine, direction, movedTo }) => genuine !== undefined || direction || movedTo);

export interface InteractionCorrection {
  genuine?: boolean | undefined;
  direction?: Direction | undefined;
  /** Whose interaction it is instead. */
  movedTo?: ContactId | undefined;
}

/**
 * Keeps the rep's word on whose an interaction is, which way it went, and whether a human wrote it. The interaction stays
 * as logged; the newest correction of a field holds, so that one is taken back by saying again what was logged.
 * Follow-ups that waited for an answer follow: see `settleCorrection`. Throws `gone`; `invalid` for a correction that says nothing, and a move to the one whose it is.
 */
export async function correctInteraction(
  interactionId: string,
  correction: InteractionCorrection,
): Promise<{ eventId: string }> {
  const { movedTo, ...said } = parseInput(inputSchema, { ...correction, interactionId });
  const draft = { type: 'interactionCorrected' as const, evidenceId: interactionId, otherContactId: movedTo };
  return requireEvent(
    await transact(draft, [], async (write) => {
      const interaction = await interactionOrGone(interactionId);
      const { contactId } = interaction;
      write.event.contactId = await ownerOf(interaction);
      if (movedTo) await contactOrGone(movedTo);
      if (movedTo === write.event.contactId) throw new StorageFailure({ code: 'invalid', detail: 'movedTo' });
      const at = await momentAfterLastWord(interactionId, write.at);
      await write.add('corrections', { ...said, id: newId(), contactId, movedTo, at });
      const owner = write.event.contactId as ContactId;
      await settleCorrection(write, interactionId, movedTo ? [owner, movedTo] : [owner]);
    }),
  );
}

/** The newest word holds, also where the clock was set back since the one before. */
async function momentAfterLastWord(interactionId: string, at: number): Promise<number> {
  const words = await db.corrections.where('interactionId').equals(interactionId).toArray();
  return Math.max(at, ...words.map((word) => word.at + 1));
}
