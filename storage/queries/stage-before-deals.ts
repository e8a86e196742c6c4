import Dexie from 'dexie';
import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Event, EventType } from '../model/event';
import { STAGES, type Stage } from '../model/stage';

const OF_DEALS: ReadonlySet<EventType> = new Set(['dealSaved', 'dealWon', 'dealLost', 'dealReopened', 'dealRemoved']);

/** Where a contact was before a deal moved them, and whether one made them a customer. */
export interface StageBeforeDeals {
  before: Stage;
  customerByDeal: boolean;
}

/** Reads it from the moves that stand; a prospect where none says so. A customer by a move that was undone is one by no other. For use inside transactions. */
export async function stageBeforeDeals(contactId: ContactId): Promise<StageBeforeDeals> {
  const all = (await eventsAbout(contactId)).flatMap((event) => moveOf(event, contactId) ?? []);
  const standing = all.filter(({ stands }) => stands);
  const intoDeals = standing.find(({ from, to }) => restsOnDeals(to) && !restsOnDeals(from));
  // Who was away while the deal was undone came back as the customer it had made of them: nothing else ever did.
  const toCustomer = standing.find(isToCustomer) ?? all.find(isToCustomer);
  return {
    before: intoDeals?.from === 'lead' ? 'lead' : 'prospect',
    customerByDeal: toCustomer !== undefined && OF_DEALS.has(toCustomer.type),
  };
}

const isToCustomer = ({ to }: Move): boolean => to === 'customer';

const restsOnDeals = (stage: Stage): boolean => stage === 'opportunity' || stage === 'customer';

/** Everything that was done about a contact, newest first, also where they were one of several. For use inside transactions. */
export async function eventsAbout(contactId: ContactId): Promise<Event[]> {
  const own = db.events.where('[contactId+at]').between([contactId, Dexie.minKey], [contactId, Dexie.maxKey]).toArray();
  const ofMany = db.events.where('contactIds').equals(contactId).toArray();
  const events = new Map([...(await own), ...(await ofMany)].map((event) => [event.id, event]));
  return [...events.values()].sort((one, other) => other.at - one.at);
}

interface Move {
  type: EventType;
  from: Stage;
  to: Stage;
  /** It was not undone. */
  stands: boolean;
}

function moveOf({ type, undoneBy, changes }: Event, contactId: ContactId): Move | undefined {
  if (type === 'undone') return undefined;
  const change = changes.find(({ table, id, op }) => table === 'contacts' && id === contactId && op === 'set');
  const [from, to] = [change?.before?.['stage'], change?.after?.['stage']];
  return isStage(from) && isStage(to) ? { type, from, to, stands: undoneBy === undefined } : undefined;
}

const isStage = (value: unknown): value is Stage => STAGES.includes(value as Stage);
