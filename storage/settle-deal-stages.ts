import { db } from './db';
import type { ContactId } from './model/contact';
import { stageByDeals } from './model/deal/stage-by-deals';
import type { Event } from './model/event';
import type { Stage } from './model/stage';
import { otherDeals } from './move-with-deal';
import { eventOrGone } from './or-gone';
import { eventsAbout } from './queries/events-about';
import { stageBeforeDeals } from './queries/stage-before-deals';
import { stepFields } from './write-stage';
import type { Writer } from './writer';

/**
 * After something was undone: where a deal was changed later with one of those whom it concerned, they get the stages that agree
 * with their deals. Where nothing came later, the undo restores what was, and no more.
 */
export async function settleDealStages(write: Writer, undone: Event): Promise<void> {
  const people = [...concerned(write)];
  if (!(await haveLaterDeal(people, undone))) return;
  for (const contactId of people) {
    const contact = await db.contacts.get(contactId);
    if (!contact) continue;
    const was = (stageFound(write, contactId) ?? contact.stage) as Stage;
    const others = await otherDeals(contactId, undefined);
    const to = stageByDeals({ was, now: contact.stage, ...others, ...(await stageBeforeDeals(contactId)) });
    const moved = { stage: to, stageChangedAt: write.at, ...stepFields(undefined, write.at) };
    if (to !== contact.stage) await write.patch('contacts', contactId, moved);
  }
}

async function haveLaterDeal(people: readonly ContactId[], undone: Event): Promise<boolean> {
  for (const contactId of people) if (await hasLaterDeal(contactId, undone)) return true;
  return false;
}

/** Whose stage was touched, and who takes or took part in a deal that was. */
function concerned(write: Writer): Set<ContactId> {
  const ids = write.touched().flatMap(({ table, id, before, after }) => {
    if (table === 'contacts') return before && after && before['stage'] !== after['stage'] ? [id] : [];
    return table === 'deals'
      ? [before, after].flatMap((row) => (row?.['contactIds'] as string[] | undefined) ?? [])
      : [];
  });
  return new Set(ids as ContactId[]);
}

function stageFound(write: Writer, contactId: ContactId): unknown {
  return write.touched().find(({ table, id }) => table === 'contacts' && id === contactId)?.before?.['stage'];
}

/** Has a deal of theirs changed since the event, in a way that stands? An undo counts where what it undid came before. */
async function hasLaterDeal(contactId: ContactId, { id, at }: Event): Promise<boolean> {
  const later = (await eventsAbout(contactId)).filter((one) => one.at > at && one.id !== id);
  for (const event of later.filter(({ changes }) => changes.some(({ table }) => table === 'deals'))) {
    if (event.undoneBy !== undefined) continue;
    if (event.type !== 'undone' || (await firstOf(event)).at <= at) return true;
  }
  return false;
}

async function firstOf(event: Event): Promise<Event> {
  let first = event;
  while (first.undoes !== undefined) first = await eventOrGone(first.undoes);
  return first;
}
