import { db } from '../db';
import type { ContactId } from '../model/contact';
import { contentShares } from '../model/content/content-shares';
import type { AnswerCount } from '../model/template/answer-rate';
import { readTogether } from '../read';
import { conversationOf } from './conversation-of';

/** How often each piece of content was shared, and how often an answer followed; by content id. Reads every conversation of ours. */
export function contentResults(): Promise<Map<string, AnswerCount>> {
  return readTogether([db.contents, db.interactions, db.corrections], async () => {
    const results = new Map<string, AnswerCount>();
    const [contents, people] = await Promise.all([db.contents.toArray(), everybodySharedWith()]);
    for (const contactId of contents.length > 0 ? people : []) {
      for (const { contentId, answeredAt } of contentShares(await conversationOf(contactId), contents)) {
        const { sent, answered } = results.get(contentId) ?? { sent: 0, answered: 0 };
        results.set(contentId, { sent: sent + 1, answered: answered + Number(answeredAt !== undefined) });
      }
    }
    return results;
  });
}

/** Everybody to whom something went that may hold content. One that was moved is counted with whom it was moved to. */
async function everybodySharedWith(): Promise<Set<ContactId>> {
  const people = new Set<ContactId>();
  const ids = new Set<string>();
  await db.interactions.each(({ id, contactId, direction, contentIds, excerpt }) => {
    if (direction !== 'outbound' && !contentIds) return;
    if (!contentIds && !excerpt?.includes('://')) return;
    people.add(contactId);
    ids.add(id);
  });
  await db.corrections.each(({ interactionId, movedTo }) => {
    if (movedTo && ids.has(interactionId)) people.add(movedTo);
  });
  return people;
}
