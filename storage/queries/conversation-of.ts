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
  // One request each: a cursor over many ranges takes several times as long.
  const logged = await Promise.all(contactIds.map((id) => interactionsOf(id).toArray()));
  const ofLogged = (await correctionsOfEach('contactId', contactIds)).flat();
  const arrivals = await correctionsOfEach('movedTo', contactIds);
  const rows = new Map(logged.flat().map((row) => [row.id, row]));
  const elsewhere = new Set(
    arrivals.flat().flatMap(({ interactionId }) => (rows.has(interactionId) ? [] : interactionId)),
  );
  for (const row of await db.interactions.bulkGet([...elsewhere])) if (row) rows.set(row.id, row);
  const ofMoved = await db.corrections
    .where('interactionId')
    .anyOf([...elsewhere])
    .toArray();
  const corrections = byInteraction([...ofLogged, ...ofMoved]);
  const conversations = contactIds.map((id, index) => {
    const moved = (arrivals[index] ?? []).flatMap(({ interactionId }) => rows.get(interactionId) ?? []);
    const own = [...new Set([...(logged[index] ?? []), ...moved].map((row) => rows.get(row.id) ?? row))];
    const said = own.flatMap((row) => corrections.get(row.id) ?? []);
    return [id, conversationWith(id, own, said).sort((one, other) => one.at - other.at)] as const;
  });
  return new Map(conversations);
}

/** Of each contact. */
function correctionsOfEach(field: 'contactId' | 'movedTo', contactIds: readonly ContactId[]): Promise<Correction[][]> {
  return Promise.all(contactIds.map((id) => db.corrections.where(field).equals(id).toArray()));
}

function byInteraction(corrections: readonly Correction[]): Map<string, Correction[]> {
  const groups = new Map<string, Correction[]>();
  for (const one of corrections) groups.set(one.interactionId, [...(groups.get(one.interactionId) ?? []), one]);
  return groups;
}
