import type { ContactId } from '../model/contact';
import type { Event, EventType } from '../model/event';
import { STAGES, type Stage } from '../model/stage';
import { eventsAbout } from './events-about';

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
