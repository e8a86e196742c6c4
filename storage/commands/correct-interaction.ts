import { z } from '../model/z';
import { newId } from '../new-id';
import { interactionOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { requireEvent, transact } from '../transact';

const inputSchema = z.object({ interactionId: z.string().min(1), genuine: z.boolean() });

/** Keeps the rep's word on whether a human wrote it. The interaction stays as logged; the newest correction holds. Throws `gone`. */
export async function correctInteraction(
  interactionId: string,
  correction: { genuine: boolean },
): Promise<{ eventId: string }> {
  const { genuine } = parseInput(inputSchema, { ...correction, interactionId });
  return requireEvent(
    await transact({ type: 'interactionCorrected', evidenceId: interactionId }, [], async (write) => {
      const { contactId } = await interactionOrGone(interactionId);
      write.event.contactId = contactId;
      await write.add('corrections', { id: newId(), interactionId, contactId, genuine, at: write.at });
    }),
  );
}
