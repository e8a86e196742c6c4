import { cleanText } from '../model/clean-text';
import { contactIdSchema } from '../model/contact';
import { isGenuineKind } from '../model/genuine';
import { channelSchema, directionSchema, interactionKindSchema } from '../model/interaction';
import { type InteractionInput, LONGEST_LOGGED_NOTE } from '../model/log-input';
import { timeSchema } from '../model/time';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { requireEvent, transact } from '../transact';

const inputSchema = z.object({
  contactId: contactIdSchema,
  channel: channelSchema,
  kind: interactionKindSchema,
  direction: directionSchema,
  at: timeSchema,
  note: z.string().optional(),
});

/** Logs one interaction entered by hand: a call, a meeting, a message elsewhere. Throws `gone`, `invalid`. */
export async function logInteraction(input: InteractionInput): Promise<{ interactionId: string; eventId: string }> {
  const { note, ...said } = parseInput(inputSchema, input);
  const id = newId();
  const genuine = isGenuineKind(said.kind);
  const transacted = await transact({ type: 'interactionsLogged', contactId: said.contactId }, [], async (write) => {
    await contactOrGone(said.contactId);
    const genuineReason = genuine ? undefined : said.kind;
    const excerpt = cleanText(note, LONGEST_LOGGED_NOTE);
    await write.add('interactions', { ...said, id, genuine, genuineReason, excerpt, loggedAt: write.at });
  });
  return { interactionId: id, ...requireEvent(transacted) };
}
