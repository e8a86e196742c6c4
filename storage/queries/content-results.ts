import { db } from '../db';
import type { ContactId } from '../model/contact';
import { contentShares } from '../model/content/content-shares';
import type { Interaction } from '../model/interaction';
import type { AnswerCount } from '../model/template/answer-rate';
import { read } from '../read';
import { conversationOf } from './conversation-of';

/** How often each piece of content was shared, and how often an answer followed; by content id. Reads every conversation of ours. */
export function contentResults(): Promise<Map<string, AnswerCount>> {
  return read(async () => {
    const results = new Map<string, AnswerCount>();
    // Both begin before anything is awaited: a live query hears only of reads that begin with it.
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
  const [sent, moves] = await Promise.all([
    db.interactions.filter(mayHoldContent).toArray(),
    db.corrections.filter(({ movedTo }) => movedTo !== undefined).toArray(),
  ]);
  const ids = new Set(sent.map(({ id }) => id));
  const arrivals = moves.flatMap(({ interactionId, movedTo }) => (ids.has(interactionId) && movedTo ? [movedTo] : []));
  return new Set([...sent.map(({ contactId }) => contactId), ...arrivals]);
}

/** A direction may have been corrected: whose it is, is looked at later. */
function mayHoldContent({ contentIds, excerpt }: Interaction): boolean {
  return contentIds !== undefined || excerpt?.includes('://') === true;
}
