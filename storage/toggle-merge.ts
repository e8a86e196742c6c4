import { applyMerge } from './apply-merge';
import { db } from './db';
import { followCadences } from './follow-cadences';
import { laterMerges } from './later-merges';
import type { Contact, ContactId } from './model/contact';
import type { Event } from './model/event';
import { MERGE_FIELDS } from './model/merged-contact';
import { takenAway } from './model/taken-away';
import { contactOrGone } from './or-gone';
import { refreshContacts } from './refresh-contacts';
import { revertMerge } from './revert-merge';
import { tableOf } from './stored-rows';
import type { Writer } from './writer';

/** A merge that is taken back for the moment, with what the rep did since against it. */
interface Unwound {
  event: Event;
  /** Rows that it added and lists that it lengthened, of which the rep has taken something away since. */
  restore: (write: Writer) => Promise<void>;
}

/**
 * Takes a merge back, also when others were built on it: those are taken back first and made again without it, so that
 * each stands as if this one had never been. Returns the names of the fields that were changed since and stay.
 */
export async function undoMerge(write: Writer, event: Event): Promise<string[]> {
  const later = await unwind(write, await laterMerges(event));
  const { kept } = await takeBack(write, event);
  await rewind(write, later);
  return kept;
}

/** Makes a merge again that had been taken back; it then comes after all others. Throws as `applyMerge`. */
export async function redoMerge(write: Writer, event: Event): Promise<string[]> {
  await db.events.update(event.id, { redoneAt: write.at });
  await rewind(write, [{ event, restore: async () => {} }]);
  return [];
}

/** Takes merges back, newest first. Returns them oldest first. */
async function unwind(write: Writer, merges: Event[]): Promise<Unwound[]> {
  const unwound: Unwound[] = [];
  for (const merge of merges.toReversed()) unwound.unshift(await takeBack(write, merge));
  return unwound;
}

async function takeBack(write: Writer, event: Event): Promise<Unwound & { kept: string[] }> {
  const restore = await takenAwaySince(event);
  const step = write.part(event.id);
  const kept = await revertMerge(step, event);
  await refreshContacts(step);
  const choice = withKept(event.choice, kept);
  await db.events.update(event.id, { choice });
  return { event: { ...event, choice }, restore, kept };
}

/** What the rep changed after a merge is the contact's own: it holds also when the merge is made again. */
function withKept(choice: Event['choice'], kept: string[]): NonNullable<Event['choice']> {
  const own = MERGE_FIELDS.filter((field) => kept.includes(field)).map((field) => [field, 'keep']);
  return { ...choice, ...Object.fromEntries(own) };
}

async function takenAwaySince(event: Event): Promise<Unwound['restore']> {
  const keepId = event.contactId as ContactId;
  const now = await db.contacts.get(keepId);
  const lists = now ? takenAway(event, now) : {};
  const notes = event.changes.filter(({ table, op }) => table === 'notes' && op === 'add').map(({ id }) => id);
  const present = await tableOf('notes').bulkGet(notes);
  const gone = notes.filter((_, index) => present[index] === undefined);
  return async (write) => {
    await write.remove('notes', ...gone);
    const contact = await db.contacts.get(keepId);
    if (contact) await write.patch('contacts', keepId, without(contact, lists));
  };
}

function without(contact: Contact, lists: Partial<Record<'emails' | 'phones', string[]>>): Partial<Contact> {
  const left = (field: 'emails' | 'phones') => contact[field].filter((one) => !lists[field]?.includes(one));
  return { emails: left('emails'), phones: left('phones') };
}

/** Makes merges again, oldest first; each event says what it changes now. */
async function rewind(write: Writer, merges: Unwound[]): Promise<void> {
  for (const { event, restore } of merges) {
    const step = write.part(event.id);
    const keepId = event.contactId as ContactId;
    await applyMerge(step, { keepId, mergeId: event.otherContactId as ContactId, choice: event.choice });
    await restore(step);
    await followCadences(step);
    await stamp(step, keepId, event.at);
    await refreshContacts(step);
    await db.events.update(event.id, { changes: step.changes() });
  }
}

/** The time of the merge, as when it was first made, unless the contact was changed since. */
async function stamp(write: Writer, keepId: ContactId, at: number): Promise<void> {
  const { updatedAt } = await contactOrGone(keepId);
  await write.patch('contacts', keepId, { updatedAt: Math.max(updatedAt, at) });
}
