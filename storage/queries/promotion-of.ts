import Dexie from 'dexie';
import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Event, EventType } from '../model/event';
import type { Interaction } from '../model/interaction';
import { readTogether } from '../read';
import { interactionsOf } from './interactions-of';
import { mergedIdsOf } from './merged-ids-of';
import { mergesInto } from './merges-into';

/** How a contact became a prospect: the change of stage that stands, and the message on which it rests. */
export interface Promotion {
  event: Event;
  evidence?: Interaction;
}

const STAGE_CHANGES: readonly EventType[] = ['stageChanged', 'contactsChanged'];

/** The newest promotion that stands, of the contact or of somebody who was merged into them. */
export function promotionOf(contactId: ContactId): Promise<Promotion | undefined> {
  return readTogether([db.events, db.interactions], async () => {
    const ids = [contactId, ...(await mergedIdsOf(contactId))];
    const found = (await Promise.all(ids.map(promotionIn))).filter((event) => event !== undefined);
    const event = found.sort((one, other) => other.at - one.at)[0];
    if (!event) return undefined;
    const evidence = event.evidenceId ? await evidenceOf(ids, event.evidenceId) : undefined;
    return { event, ...(evidence && { evidence }) };
  });
}

/** All events are read at once: a cursor takes thirty times as long over a thousand of them. */
async function promotionIn(contactId: ContactId): Promise<Event | undefined> {
  const own = await db.events
    .where('[contactId+at]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
  const ofSeveral = await db.events.where('contactIds').equals(contactId).toArray();
  const events = [...own, ...ofSeveral].sort((one, other) => one.at - other.at);
  return events.findLast(
    ({ type, to, undoneBy }) => STAGE_CHANGES.includes(type) && to === 'prospect' && undoneBy === undefined,
  );
}

/** The message itself; of one that was logged on both sides of a merge, the row that stayed. */
async function evidenceOf([contactId, ...merged]: ContactId[], id: string): Promise<Interaction | undefined> {
  const row = await db.interactions.get(id);
  if (row || !contactId) return row;
  for (const one of [contactId, ...merged]) {
    const merges = await mergesInto(one);
    const gone = merges.flatMap(({ changes }) => changes).find((change) => change.id === id && change.op === 'remove');
    const { messageId, channel } = (gone?.before ?? {}) as Partial<Interaction>;
    if (messageId === undefined) continue;
    const isTwin = (twin: Interaction) => twin.messageId === messageId && twin.channel === channel;
    return interactionsOf(contactId).filter(isTwin).first();
  }
  return undefined;
}
