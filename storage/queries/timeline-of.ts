import { db } from '../db';
import type { ContactId } from '../model/contact';
import { type Correctable, conversationWith } from '../model/corrected-interactions';
import type { Interaction } from '../model/interaction';
import { readTogether } from '../read';
import { loggedOrMovedTo } from './conversation-of';

/** An interaction with the rep's later word on it: whose it is, `direction` and `genuine` are what holds now. */
export type TimelineEntry = Interaction & {
  /** What was logged of the fields that the rep has corrected since. */
  was?: Partial<Correctable>;
};

/** A contact's interactions, newest first, at most `limit`. */
export function timelineOf(contactId: ContactId, limit: number): Promise<TimelineEntry[]> {
  return readTogether([db.interactions, db.corrections], async () => {
    const { interactions, corrections } = await loggedOrMovedTo(contactId);
    const newestFirst = conversationWith(contactId, interactions, corrections).sort(
      (one, other) => other.at - one.at || (one.id < other.id ? 1 : -1),
    );
    const logged = new Map(interactions.map((one) => [one.id, one]));
    return newestFirst.slice(0, limit).map((entry) => ({ ...entry, ...whatWas(entry, logged.get(entry.id) ?? entry) }));
  });
}

function whatWas(entry: Interaction, { contactId, direction, genuine }: Interaction): Pick<TimelineEntry, 'was'> {
  const was: Partial<Correctable> = {
    ...(contactId !== entry.contactId && { contactId }),
    ...(direction !== entry.direction && { direction }),
    ...(genuine !== entry.genuine && { genuine }),
  };
  return Object.keys(was).length > 0 ? { was } : {};
}
