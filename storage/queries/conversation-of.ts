import { db } from '../db';
import type { ContactId } from '../model/contact';
import { conversationWith } from '../model/corrected-interactions';
import type { Correction, Interaction } from '../model/interaction';
import { interactionsOf } from './interactions-of';

/** What was logged with a contact or moved to them, as it was logged, and every correction of it. */
export interface Logged {
  interactions: Interaction[];
  corrections: Correction[];
}

/** A contact's interactions as the rep corrected them, oldest first. For use inside queries and transactions. */
export async function conversationOf(contactId: ContactId): Promise<Interaction[]> {
  const { interactions, corrections } = await loggedOrMovedTo(contactId);
  return conversationWith(contactId, interactions, corrections).sort((one, other) => one.at - other.at);
}

/** The rows behind a contact's conversation, those among them that were moved away as well. */
export async function loggedOrMovedTo(contactId: ContactId): Promise<Logged> {
  const logged = await interactionsOf(contactId).toArray();
  const ofLogged = await db.corrections.where('contactId').equals(contactId).toArray();
  const known = new Set(logged.map(({ id }) => id));
  const arrivals = await db.corrections.where('movedTo').equals(contactId).toArray();
  const ids = [...new Set(arrivals.map(({ interactionId }) => interactionId))].filter((id) => !known.has(id));
  if (ids.length === 0) return { interactions: logged, corrections: ofLogged };
  const moved = (await db.interactions.bulkGet(ids)).filter((row) => row !== undefined);
  const ofMoved = await db.corrections.where('interactionId').anyOf(ids).toArray();
  return { interactions: [...logged, ...moved], corrections: [...ofLogged, ...ofMoved] };
}

/** The conversations of several contacts, each as `conversationOf` gives it, read together. For use inside queries. */
export async function conversationsOf(contactIds: readonly ContactId[]): Promise<Map<ContactId, Interaction[]>> {
  if (contactIds.length === 0) return new Map();
  // One request each: a cursor over many ranges takes several times as long.
  const logged = (await Promise.all(contactIds.map((id) => interactionsOf(id).toArray()))).flat();
  const known = new Set(logged.map(({ id }) => id));
  const ofLogged = await db.corrections.where('contactId').anyOf(contactIds).toArray();
  const arrivals = await db.corrections.where('movedTo').anyOf(contactIds).toArray();
  const ids = [...new Set(arrivals.map(({ interactionId }) => interactionId))].filter((id) => !known.has(id));
  const moved = (await db.interactions.bulkGet(ids)).filter((row) => row !== undefined);
  const ofMoved = await db.corrections.where('interactionId').anyOf(ids).toArray();
  const [interactions, corrections] = [
    [...logged, ...moved],
    [...ofLogged, ...ofMoved],
  ];
  const conversations = contactIds.map((id) => {
    return [id, conversationWith(id, interactions, corrections).sort((one, other) => one.at - other.at)] as const;
  });
  return new Map(conversations);
}
