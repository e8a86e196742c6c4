import type { ContactId } from '@/storage/model/contact';
import type { Event } from '@/storage/model/event';
import { STAGES, type Stage } from '@/storage/model/stage';
import { isIrregularMove } from '@/storage/model/stage-move';

/**
 * An event as it stands in the history of a contact: of a deal that several take part in it names the move of this one,
 * and none where they stayed where they were.
 */
export function ownMove(event: Event, contactId: ContactId): Event {
  const isTheirs = event.contactId === contactId || event.contactIds?.includes(contactId) === true;
  if (event.dealId === undefined || !isTheirs) return event;
  const { from: _from, to: _to, override, ...rest } = event;
  const change = event.changes.find(({ table, id }) => table === 'contacts' && id === contactId);
  const [from, to] = [change?.before?.['stage'], change?.after?.['stage']];
  if (!isStage(from) || !isStage(to)) return rest;
  return { ...rest, from, to, ...(override && isIrregularMove(from, to) && { override }) };
}

const isStage = (value: unknown): value is Stage => STAGES.includes(value as Stage);
