import { db } from '../db';
import type { ContactId } from '../model/contact';
import { withEffectiveGenuine } from '../model/genuine';
import type { Interaction } from '../model/interaction';
import { readTogether } from '../read';
import { interactionsOf } from './interactions-of';

/** An interaction with the rep's later word on it: `genuine` is what holds now. */
export type TimelineEntry = Interaction & {
  /** The rep has said whether it is genuine. */
  corrected?: boolean;
};

/** A contact's interactions, newest first, at most `limit`. */
export function timelineOf(contactId: ContactId, limit: number): Promise<TimelineEntry[]> {
  return readTogether([db.interactions, db.corrections], async () => {
    const interactions = await interactionsOf(contactId).reverse().limit(limit).toArray();
    const corrections = await db.corrections.where('contactId').equals(contactId).toArray();
    const corrected = new Set(corrections.map(({ interactionId }) => interactionId));
    return withEffectiveGenuine(interactions, corrections).map((entry) =>
      corrected.has(entry.id) ? { ...entry, corrected: true } : entry,
    );
  });
}
