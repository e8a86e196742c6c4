import { db } from '../db';
import { type Correctable, correctedInteraction } from '../model/corrected-interactions';
import { type Event, storedTableSchema } from '../model/event';
import type { Correction, Interaction } from '../model/interaction';
import { interactionOrGone } from '../or-gone';
import { mergedIdsOf } from '../queries/merged-ids-of';
import { together } from '../transact';
import { correctInteraction } from './correct-interaction';
import { undoEvent } from './undo-event';

/**
 * Takes back every correction of an interaction: it is again what was logged. Each one is undone in the history in which
 * it stands; where it is that of somebody who was merged since, what was logged is said again. Returns the events, newest
 * first, by which this is undone. Throws `gone`.
 */
export function takeBackCorrections(interactionId: string): Promise<{ eventIds: string[] }> {
  return together(async () => {
    const interaction = await interactionOrGone(interactionId);
    const corrections = await db.corrections.where('interactionId').equals(interactionId).toArray();
    const events = await eventsThatCorrected(interaction, corrections);
    if (!(await haveContacts(events))) return sayAgain(interaction, corrections);
    const eventIds: string[] = [];
    for (const { id } of events) eventIds.unshift((await undoEvent(id)).eventId);
    return { eventIds };
  }, storedTableSchema.options);
}

/** The events by which the corrections were made that stand, newest first. */
async function eventsThatCorrected({ contactId }: Interaction, corrections: Correction[]): Promise<Event[]> {
  const owners = [contactId, ...corrections.flatMap((one) => [one.contactId, one.movedTo ?? one.contactId])];
  const merged = await Promise.all([...new Set(owners)].map(mergedIdsOf));
  const ids = [...new Set([...owners, ...merged.flat()])];
  const standing = new Set(corrections.map(({ id }) => id));
  const made = ({ type, undoneBy, changes }: Event) =>
    type === 'interactionCorrected' && undoneBy === undefined && changes.some(({ id }) => standing.has(id));
  const ranges = ids.map(
    (id) =>
      [
        [id, -Infinity],
        [id, Infinity],
      ] as [[string, number], [string, number]],
  );
  const events = await db.events.where('[contactId+at]').inAnyRange(ranges).filter(made).toArray();
  return events.sort((one, other) => other.at - one.at);
}

async function haveContacts(events: Event[]): Promise<boolean> {
  const contacts = await db.contacts.bulkGet(events.flatMap(({ contactId }) => (contactId ?? []) as never));
  return events.length > 0 && !contacts.includes(undefined);
}

async function sayAgain(interaction: Interaction, corrections: Correction[]): Promise<{ eventIds: string[] }> {
  const now = correctedInteraction(interaction, corrections);
  const { contactId, direction, genuine }: Correctable = interaction;
  const { eventId } = await correctInteraction(interaction.id, {
    ...(contactId !== now.contactId && { movedTo: contactId }),
    ...(direction !== now.direction && { direction }),
    ...(genuine !== now.genuine && { genuine }),
  });
  return { eventIds: [eventId] };
}
