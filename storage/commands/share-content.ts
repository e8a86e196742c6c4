import { db } from '../db';
import { type ContactId, contactIdSchema } from '../model/contact';
import { channelSchema, type Interaction } from '../model/interaction';
import type { ReplyEffect } from '../model/log-input';
import { timeSchema } from '../model/time';
import { z } from '../model/z';
import { newId } from '../new-id';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { cadenceEffectsOf } from '../queries/cadence-effects-of';
import { StorageFailure } from '../storage-failure';
import { requireEvent, together, transact } from '../transact';

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

export interface ShareContentResult {
  interactionId: string;
  eventId: string;
  /** What followed from it in cadences: the step that it was. */
  effects?: ReplyEffect[];
}

/** Logs that the rep shared a piece of content with a contact. Throws `gone`, `invalid`. */
export function shareContent(input: SharedInput): Promise<ShareContentResult> {
  return together(async () => {
    const shared = await logShare(input);
    const effects = await cadenceEffectsOf(shared.eventId);
    return effects.length > 0 ? { ...shared, effects } : shared;
  }, ['contents']);
}

async function logShare(input: SharedInput): Promise<{ interactionId: string; eventId: string }> {
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
