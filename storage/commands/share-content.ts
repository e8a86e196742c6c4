import { db } from '../db';
import { type ContactId, contactIdSchema } from '../model/contact';
import { channelSchema, type Interaction } from '../model/interaction';
import { timeSchema } from '../model/time';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';

const inputSchema = z.object({
  contactId: contactIdSchema,
  contentId: z.string().min(1),
  channel: channelSchema,
  at: timeSchema,
});

export interface SharedInput {
  contactId: ContactId;
  contentId: string;
  channel: Interaction['channel'];
  /** When it was shared; epoch milliseconds. */
  at: number;
}

/** Logs that the rep shared a piece of content with a contact. Throws `gone`, `invalid`. */
export async function shareContent(input: SharedInput): Promise<{ interactionId: string; eventId: string }> {
  const { contactId, contentId, channel, at } = parseInput(inputSchema, input);
  const interactionId = `${contactId}:shared:${newId()}`;
  const transacted = await transact({ type: 'interactionsLogged', contactId }, ['contents'], async (write) => {
    await contactOrGone(contactId);
    const content = await db.contents.get(contentId);
    if (!content) throw new StorageFailure({ code: 'gone', detail: 'contents' });
    await write.add('interactions', {
      ...{ id: interactionId, contactId, channel, at, contentIds: [contentId], loggedAt: write.at },
      ...{ kind: 'content-shared', direction: 'outbound', genuine: true },
      excerpt: content.url === undefined ? content.title : `${content.title} ${content.url}`,
    });
  });
  return { interactionId, ...requireEvent(transacted) };
}
