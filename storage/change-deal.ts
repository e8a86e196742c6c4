import type { EventDraft } from './event-draft';
import type { ContactId } from './model/contact';
import type { Deal } from './model/deal';
import type { AfterLoss } from './model/deal/deal-stage';
import type { StoredTable } from './model/event';
import type { Stage } from './model/stage';
import { moveWithDeal } from './move-with-deal';
import { dealOrGone } from './or-gone';
import { StorageFailure } from './storage-failure';
import { transact } from './transact';
import type { Writer } from './writer';

interface ChangeOfDeal {
  event: Pick<EventDraft, 'type' | 'reason'>;
  tables?: StoredTable[];
  /** What changes; an undefined value clears. Without a patch the deal goes. */
  patch: (deal: Deal, at: number) => Partial<Deal> | 'remove' | Promise<Partial<Deal>>;
  /** What becomes of those whom it leaves without an open deal. */
  afterwards?: AfterLoss | undefined;
  /** What else follows for those who were moved. */
  after?: (write: Writer, moved: { contactId: ContactId; to: Stage }[]) => Promise<void>;
}

/** Changes one deal with everybody who takes part: one event, told to each of them. None when nothing changed. Throws `gone`. */
export async function changeDeal(dealId: string, { event, tables = [], patch, afterwards, after }: ChangeOfDeal) {
  const { eventId } = await transact({ ...event, dealId }, tables, async (write) => {
    const was = await dealOrGone(dealId);
    const people = was.contactIds;
    Object.assign(write.event, { contactId: people[0], ...(people.length > 0 && { contactIds: people }) });
    const fields = await patch(was, write.at);
    if (fields === 'remove') await write.remove('deals', dealId);
    else await write.patch('deals', dealId, fields);
    if (write.changes().length === 0) return;
    if (fields !== 'remove') await write.patch('deals', dealId, { updatedAt: write.at });
    const is = fields === 'remove' ? undefined : await dealOrGone(dealId);
    const moved = await moveWithDeal(write, { was, is }, afterwards);
    await after?.(write, moved);
  });
  return eventId ? { eventId } : {};
}

/** Throws `invalid` unless the deal stands as the command needs it. */
export function requireStatus({ status }: Deal, ...fit: Deal['status'][]): void {
  if (!fit.includes(status)) throw new StorageFailure({ code: 'invalid', detail: `status: ${status}` });
}

/** The event of a change that cannot be without effect. */
export function requireChange({ eventId }: { eventId?: string }): { eventId: string } {
  if (!eventId) throw new StorageFailure({ code: 'unexpected', detail: 'nothing changed' });
  return { eventId };
}
