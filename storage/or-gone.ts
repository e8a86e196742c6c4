import { db } from './db';
import type { Cadence } from './model/cadence/cadence';
import type { Contact, ContactId } from './model/contact';
import type { Deal } from './model/deal';
import type { Event } from './model/event';
import type { FollowUp } from './model/follow-up';
import type { Interaction } from './model/interaction';
import type { Note } from './model/note';
import { StorageFailure } from './storage-failure';

/** The contact; throws `gone` when there is none. */
export async function contactOrGone(id: ContactId): Promise<Contact> {
  return (await db.contacts.get(id)) ?? gone('contacts');
}

/** The interaction, of whichever contact; throws `gone` when there is none. */
export async function interactionOrGone(id: string): Promise<Interaction> {
  return (await db.interactions.get(id)) ?? gone('interactions');
}

/** The follow-up while it is open; throws `gone` when it is done or cancelled. */
export async function openFollowUpOrGone(id: string): Promise<FollowUp> {
  const followUp = await db.followUps.get(id);
  return followUp?.status === 'open' ? followUp : gone('followUps');
}

/** The cadence, also one that was put away; throws `gone` when there is none. */
export async function cadenceOrGone(id: string): Promise<Cadence> {
  return (await db.cadences.get(id)) ?? gone('cadences');
}

/** The deal; throws `gone` when there is none. */
export async function dealOrGone(id: string): Promise<Deal> {
  return (await db.deals.get(id)) ?? gone('deals');
}

/** The note; throws `gone` when there is none. */
export async function noteOrGone(id: string): Promise<Note> {
  return (await db.notes.get(id)) ?? gone('notes');
}

/** The event; throws `gone` when there is none. */
export async function eventOrGone(id: string): Promise<Event> {
  return (await db.events.get(id)) ?? gone('events');
}

function gone(table: string): never {
  throw new StorageFailure({ code: 'gone', detail: table });
}
