import type { ContactId } from './contact';
import type { Correction, Interaction } from './interaction';
import { inOrder, messageKey } from './twin-interactions';

/** What the rep can correct of an interaction: whose it is, which way it went, whether it is genuine. */
export type Correctable = Pick<Interaction, 'contactId' | 'direction' | 'genuine'>;

/** An interaction with the rep's later word on it in place of what was logged. Corrections of others are left out. */
export function correctedInteraction(interaction: Interaction, corrections: Correction[]): Interaction {
  return { ...interaction, ...wordOfRep(corrections.filter(({ interactionId }) => interactionId === interaction.id)) };
}

/** Of interactions and all corrections of them, the ones that are a contact's now; a message that came twice is one. */
export function conversationWith(
  contactId: ContactId,
  interactions: Interaction[],
  corrections: Correction[],
): Interaction[] {
  const corrected = new Set(corrections.map(({ interactionId }) => interactionId));
  const all = interactions.map((one) => (corrected.has(one.id) ? correctedInteraction(one, corrections) : one));
  return withoutTwins(all.filter((one) => one.contactId === contactId));
}

/** The newest word on each field; where the clock gives no order, the ids do. */
function wordOfRep(corrections: Correction[]): Partial<Correctable> {
  const word: Partial<Correctable> = {};
  const inTime = corrections.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  for (const { genuine, direction, movedTo } of inTime) {
    if (genuine !== undefined) word.genuine = genuine;
    if (direction !== undefined) word.direction = direction;
    if (movedTo !== undefined) word.contactId = movedTo;
  }
  return word;
}

/** A message that was moved to somebody on whom it is logged as well shows and counts once. */
function withoutTwins(interactions: Interaction[]): Interaction[] {
  const stays = new Map<string, Interaction>();
  for (const one of interactions) {
    if (one.messageId === undefined) continue;
    const known = stays.get(messageKey(one));
    stays.set(messageKey(one), known ? inOrder(one, known).stays : one);
  }
  return interactions.filter((one) => one.messageId === undefined || stays.get(messageKey(one)) === one);
}
